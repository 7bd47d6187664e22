import { createApp, createSSRApp } from 'vue';
import '../shared/page.css';
import App from './App.vue';

const place = document.getElementById('app')!;
// Markup from a server (server.ts) is taken over; an empty place is filled.
(place.hasChildNodes() ? createSSRApp(App) : createApp(App)).mount(place);
