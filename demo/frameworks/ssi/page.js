/**
 * The page's own script: what the reader chooses goes into the widgets, and what they say comes back.
 * It stands before the script of the widgets, so that it hears their first events.
 */
const find = (selector) => document.querySelector(selector);
const widgets = find('#widgets');
const map = find('innocities-city-map');
const donut = find('innocities-funding-donut');
const themes = find('innocities-theme-projects');
const language = document.documentElement.lang;

let datasets = [];
const loaded = new Set();
const choice = find('#city');

function say(selector, text) {
  const place = find(selector);
  place.textContent = `${place.dataset.label}${text}`;
}

function choose(city) {
  choice.value = city;
  map.city = city;
  donut.city = city;
  say('#selected', `: ${choice.selectedOptions[0].text}`);
}

function showDatasets() {
  const titles = datasets.filter(({ id }) => loaded.has(id)).map(({ title }) => title[language]);
  say('#datasets', `: ${titles.join(', ')}`);
}

choice.addEventListener('change', () => choose(choice.value));
find('#regions').addEventListener('change', ({ target }) => {
  map.toggleAttribute('regions', target.checked);
});
find('#brief').addEventListener('change', ({ target }) => {
  for (const each of [map, donut, themes]) each.toggleAttribute('no-summary', target.checked);
});
find('#themes').addEventListener('change', ({ target }) => {
  if (target.checked) widgets.append(themes);
  else themes.remove();
});
find('#funding-first').addEventListener('change', ({ target }) => {
  if (target.checked) donut.after(map);
  else donut.before(map);
});

widgets.addEventListener('innocities-select', ({ subject, value }) => {
  if (subject === 'city') choose(value ?? '');
});
widgets.addEventListener('innocities-load', ({ dataset }) => {
  loaded.add(dataset);
  showDatasets();
});
widgets.addEventListener('innocities-error', ({ code }) => say('#problem', ` (${code}).`));

const read = async (name) => (await fetch(`/innocities/data/${name}.json`)).json();
datasets = await Promise.all(['agreements', 'planned-funding', 'themes'].map(read));
const cities = datasets[0].rows
  .map(({ place, name }) => ({ id: place, name: name[language] }))
  .sort((a, b) => a.name.localeCompare(b.name, language));
choice.append(...cities.map(({ id, name }) => new Option(name, id)));

choose(map.getAttribute('city'));
showDatasets();
find('.controls').hidden = false;
find(`[data-language="${language}"]`).setAttribute('aria-current', 'page');
