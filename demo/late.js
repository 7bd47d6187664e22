/** Adds the widgets that the page has again after two seconds: by script and as text. */
const tags = [...document.querySelectorAll('main > *')]
  .map(({ localName }) => localName)
  .filter((name) => name.startsWith('innocities-'));
const place = document.querySelector('#late');

setTimeout(() => {
  for (const tag of tags) {
    const element = document.createElement(tag);
    element.setAttribute('city', 'oulu');
    place.append(element);
  }
  const text = document.createElement('div');
  text.lang = 'sv';
  text.innerHTML = tags.map((tag) => `<${tag} city="vaasa"></${tag}>`).join('');
  place.append(text);
  document.documentElement.dataset.done = '';
}, 2000);
