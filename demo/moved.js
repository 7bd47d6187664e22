/** Moves all widgets to the other column, by way of nowhere. */
const wide = document.querySelector('#wide');
const small = document.querySelector('#small');

function move() {
  const [from, to] = wide.childElementCount > 0 ? [wide, small] : [small, wide];
  for (const element of [...from.children]) {
    element.remove();
    to.append(element);
  }
}

document.querySelector('#move').addEventListener('click', move);

for (let turn = 0; turn < 7; turn += 1) {
  move();
  await new Promise((resolve) => setTimeout(resolve, 50));
}
document.documentElement.dataset.done = '';
