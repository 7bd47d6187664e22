/** chart.js at its best: only the parts that the page needs, and no animation. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet/dist/leaflet.css';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  Tooltip,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

const COLOURS = ['#17457f', '#11796d', '#b8740f', '#4a0d3b'];
const { document, figures } = globalThis;
const { map: country, donut, bars } = figures;

const map = L.map('map', {
  crs: L.CRS.Simple,
  minZoom: -3,
  zoomSnap: 0,
  attributionControl: false,
});
const regions = L.geoJSON(country.regions, {
  style: { color: '#fff', weight: 1, fillColor: '#e4eae9', fillOpacity: 1 },
}).addTo(map);
map.fitBounds(regions.getBounds(), { animate: false });
for (const { name, east, north } of country.cities) {
  L.circleMarker([north, east], {
    radius: 6,
    weight: 1,
    color: '#fff',
    fillColor: '#4d87a0',
    fillOpacity: 1,
  })
    .bindTooltip(name, { permanent: true, direction: 'right' })
    .addTo(map);
}

new Chart(document.getElementById('donut'), {
  type: 'doughnut',
  data: { labels: donut.names, datasets: [{ data: donut.values, backgroundColor: COLOURS }] },
  options: { cutout: '65%', plugins: { legend: { position: 'right' } } },
});

for (const [id, label, colour] of [
  ['projects', 'Hankekokonaisuuksia', '#64748b'],
  ['euros', 'Rahoitus, milj. €', '#1f5d7a'],
]) {
  new Chart(document.getElementById(id), {
    type: 'bar',
    data: { labels: bars.names, datasets: [{ label, data: bars[id], backgroundColor: colour }] },
    options: { indexAxis: 'y' },
  });
}
