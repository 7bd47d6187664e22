/**
 * dist/embed/resize.js: gives the hosted frames of a page (`iframe.innocities-frame`) the height of what
 * they show. Without it they keep the height that the page gave them, and scroll.
 *
 * Whom it believes. `event.source` is the window that sent the message, and no other window can lend it:
 * only a document inside a frame can set the height of that frame, never of another one. The origin is
 * asked as well, since a frame can be led elsewhere: it has to be that of the frame's own address. In a
 * sandbox without `allow-same-origin` every origin is "null" and says nothing; there the source alone
 * decides, and only for a frame that the page itself put into such a sandbox. The worst that a stranger
 * inside could do is to give its own frame another height, up to a limit.
 */
import { HEIGHT, typeOf, type HeightMessage } from './messages.js';

const STARTED = 'innocities-resize';
const HIGHEST = 20_000;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe.innocities-frame'),
];

function sends(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (frame.contentWindow !== source) return false;
  const { sandbox } = frame;
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    ? origin === 'null'
    : origin === new URL(frame.src, location.href).origin;
}

function onMessage(event: MessageEvent): void {
  if (typeOf(event.data) !== HEIGHT) return;
  const { height } = event.data as HeightMessage;
  const frame = frames().find((each) => sends(each, event));
  if (!frame || !Number.isFinite(height) || height <= 0 || height > HIGHEST) return;
  // Where the page counts a border to the height, the frame needs as much more.
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}

// A page can run this many times, also after in-page navigation: the first one answers the others.
if (dispatchEvent(new Event(STARTED, { cancelable: true }))) {
  addEventListener(STARTED, (event) => {
    event.preventDefault();
  });
  addEventListener('message', onMessage);
}
// Frames that were ready earlier have told their height to nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: HEIGHT }, '*');
