import { createRoot, hydrateRoot } from 'react-dom/client';
import '../shared/page.css';
import { App } from './App';

const place = document.getElementById('app')!;
// Markup from a server (server.tsx) is taken over; an empty place is filled.
if (place.hasChildNodes()) hydrateRoot(place, <App />);
else createRoot(place).render(<App />);
