import { hydrate, mount } from 'svelte';
import '../shared/page.css';
import App from './App.svelte';

const target = document.getElementById('app')!;
// Markup from a server (server.ts) is taken over; an empty place is filled.
(target.hasChildNodes() ? hydrate : mount)(App, { target });
