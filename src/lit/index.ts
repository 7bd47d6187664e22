/**
 * The part of Lit that the widgets use, under its names. Script tags load this instead of Lit, which
 * weighs 2.8 kB more in each bundle: directives, converters, decorators and the like, which no widget
 * asks for. A template, a property or an update means the same here and there; what is not here, such as
 * a directive, `firstUpdated` or an attribute of numbers, a widget cannot use.
 *
 * Lit itself is in the library for bundlers, on the server and in what takes over a server's markup.
 * Every test in a browser sees this one; those of test/lit ask both the same.
 */
export { LitElement } from './element.js';
export { adoptStyles, css, unsafeCSS } from './styles.js';
export { html, nothing, render, svg } from './templates.js';
