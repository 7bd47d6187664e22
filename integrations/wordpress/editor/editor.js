/**
 * The blocks in the editor: the real widget as preview, and a control for every attribute that an
 * author may set. Widgets, attributes, values and words come from the server (includes/blocks.php);
 * nothing here knows a widget by name. Written for the browser as it is, without a build.
 */
(function ({ blocks, blockEditor, components, element, i18n }, options) {
  const { createElement: el, Fragment, useEffect, useRef } = element;
  const { __, sprintf } = i18n;

  const icon = el(
    'svg',
    { viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg', 'aria-hidden': true },
    el('path', {
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      d: 'M12 7v4.5M10.4 13.3 7.2 16M13.6 13.3l3.2 2.7M12 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm0 8.5a2 2 0 1 0 0 .1ZM5.5 15.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm13 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
    }),
  );

  /** A member such as Espoo is understood, though it is not in the list: it means its city region. */
  const isLegal = ({ values, aliases }, value) =>
    Object.hasOwn(aliases, value) || values.some((each) => each.value === value);

  /** What the element gets: nothing where the default holds or the value is not known. */
  const written = (attribute, value) => {
    const { kind, name, default: standard } = attribute;
    if (kind === 'flag') return value === true ? '' : null;
    if (value === undefined || value === '' || value === standard) {
      return name === 'lang' ? options.language : null;
    }
    if (kind === 'choice' && !isLegal(attribute, value)) return null;
    return String(value);
  };

  /** The canvas of the editor may be a frame, with a document and a list of elements of its own. */
  function loadScript(page) {
    if (page.querySelector('script[data-innocities-editor]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = options.script;
    script.dataset.innocitiesEditor = '';
    page.head.append(script);
  }

  function Preview({ widget, attributes }) {
    const place = useRef();
    useEffect(() => {
      const page = place.current.ownerDocument;
      loadScript(page);
      place.current.replaceChildren(page.createElement(widget.tag));
    }, [widget.tag]);
    useEffect(() => {
      const shown = place.current.firstElementChild;
      for (const attribute of widget.attributes) {
        const value = written(attribute, attributes[attribute.name]);
        if (value === null) shown.removeAttribute(attribute.name);
        else if (shown.getAttribute(attribute.name) !== value) {
          shown.setAttribute(attribute.name, value);
        }
      }
    });
    return el('div', { ref: place });
  }

  /** A long list, such as the cities, is read by the alphabet of the person who edits. */
  const sorted = (values) => {
    if (values.length < 10) return values;
    const [first, ...rest] = values;
    const compare = new Intl.Collator(document.documentElement.lang || undefined).compare;
    return [first, ...rest.sort((a, b) => compare(a.label, b.label))];
  };

  function Control({ attribute, value, onChange }) {
    const { kind, label, help, values, aliases } = attribute;
    const common = { label, onChange, ...(help && { help }) };
    if (kind === 'flag') {
      return el(components.ToggleControl, { ...common, checked: value === true });
    }
    const text = value === undefined ? attribute.default : String(value);
    if (kind === 'choice') {
      const chosen = Object.hasOwn(aliases, text) ? aliases[text] : text;
      return el(components.SelectControl, { ...common, value: chosen, options: sorted(values) });
    }
    return el(components.TextControl, { ...common, value: text });
  }

  /** Values that this version does not know, as the server will say them to those who can edit. */
  const problems = ({ attributes }, given) =>
    attributes
      .filter((attribute) => {
        const value = given[attribute.name];
        if (attribute.kind !== 'choice' || value === undefined || value === '') return false;
        return !isLegal(attribute, value);
      })
      .map(({ name, values, aliases }) =>
        sprintf(
          /* translators: 1: what was written, 2: name of an attribute, 3: values separated by commas */
          __(
            '“%1$s” is not a value of “%2$s”, so the default is shown. Values: %3$s.',
            'innocities-widgets',
          ),
          given[name],
          name,
          [...values.map(({ value }) => value), ...Object.keys(aliases)].filter(Boolean).join(', '),
        ),
      );

  /** What most people set stands open; the rest is one click away. */
  const isMain = ({ name, kind, figures }) => figures || kind === 'text' || name === 'lang';

  function edit(widget) {
    return function Edit({ attributes, setAttributes }) {
      const control = (attribute) =>
        el(Control, {
          key: attribute.name,
          attribute,
          value: attributes[attribute.name],
          onChange: (value) => setAttributes({ [attribute.name]: value }),
        });
      const panel = (title, initialOpen, chosen) =>
        chosen.length > 0 &&
        el(components.PanelBody, { key: title, title, initialOpen }, ...chosen.map(control));
      const main = widget.attributes.filter(isMain);
      const more = widget.attributes.filter((attribute) => !isMain(attribute));
      return el(
        Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          panel(__('Figures and language', 'innocities-widgets'), true, main),
          panel(__('Appearance', 'innocities-widgets'), false, more),
        ),
        el(
          'figure',
          blockEditor.useBlockProps({ className: 'innocities' }),
          ...problems(widget, attributes).map((text) =>
            el(components.Notice, { key: text, status: 'warning', isDismissible: false }, text),
          ),
          el(components.Disabled, null, el(Preview, { widget, attributes })),
        ),
      );
    };
  }

  for (const widget of options.widgets) {
    blocks.registerBlockType(widget.block, { icon, edit: edit(widget), save: () => null });
  }
})(window.wp, window.innocitiesWidgets);
