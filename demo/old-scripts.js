/**
 * What libraries of 2008 do to a page: fields that a for-in loop meets, a toJSON that spoils
 * JSON.stringify, built-ins in their own manner.
 */
(function () {
  Object.prototype.extend = function (source) {
    for (var key in source) this[key] = source[key];
    return this;
  };
  Array.prototype.each = function (action) {
    for (var i = 0; i < this.length; i++) action(this[i], i);
  };
  Array.prototype.toJSON = function () {
    return '[' + this.join(', ') + ']';
  };
  Array.prototype.contains = function (item) {
    return this.indexOf(item) > -1;
  };
  String.prototype.startsWith = function (start) {
    return this.indexOf(start) === 0;
  };
  Function.prototype.bind = function (self) {
    var method = this;
    var first = Array.prototype.slice.call(arguments, 1);
    return function () {
      return method.apply(self, first.concat(Array.prototype.slice.call(arguments)));
    };
  };
  // As Prototype has it: a second argument counts for nothing.
  Array.from = function (list) {
    var copy = [];
    for (var i = 0; i < list.length; i++) copy.push(list[i]);
    return copy;
  };
  // As MooTools has it: no constructor to extend.
  window.Event = function (native) {
    return { event: native || window.event };
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
