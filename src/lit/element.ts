import type { CSSResult, PropertyDeclaration, ReactiveController } from 'lit';
import { adoptStyles } from './styles.js';
import { render } from './templates.js';

type Changed = Map<PropertyKey, unknown>;

/** Lit's element: properties with attributes, and updates that are drawn together, a moment later. */
export class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, PropertyDeclaration>> = {};
  static elementProperties = new Map<string, PropertyDeclaration>();
  static styles: readonly CSSResult[] = [];

  static get elementStyles(): readonly CSSResult[] {
    return this.styles;
  }

  static get observedAttributes(): readonly string[] {
    return [...this.elementProperties]
      .filter(([, { state }]) => !state)
      .map(([name, { attribute }]) => (attribute ? String(attribute) : name));
  }

  /** Once for each class with properties of its own; it knows those of the classes above. */
  static finalize(): void {
    this.elementProperties = new Map(this.elementProperties);
    for (const [name, declaration] of Object.entries(this.properties)) {
      this.elementProperties.set(name, declaration);
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values.get(name);
          if (value === old) return;
          this.#values.set(name, value);
          if (!this.#changed.has(name)) this.#changed.set(name, old);
          this.requestUpdate();
        },
      });
    }
  }

  readonly renderOptions: { renderBefore?: ChildNode | null } = {};
  declare renderRoot: ShadowRoot;
  isUpdatePending = false;
  hasUpdated = false;
  #values: Changed = new Map();
  #changed: Changed = new Map();
  /** What the page set before the class was there; it would hide the accessors. */
  #early: [string, unknown][] = [];
  readonly #controllers: ReactiveController[] = [];
  #connected!: () => void;
  #updated: Promise<unknown> = new Promise<void>((resolve) => {
    this.#connected = resolve;
  });

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof LitElement;
    this.#early = Object.entries(this).filter(([name]) => elementProperties.has(name));
    this.#early.forEach(([name]) => Reflect.deleteProperty(this, name));
    this.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#updated.then(() => !this.isUpdatePending);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    (this.renderRoot as ShadowRoot | undefined) ??= this.createRenderRoot();
    this.#connected();
    this.#controllers.forEach((each) => each.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((each) => each.hostDisconnected?.());
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, declaration] of elementProperties) {
      if (attribute !== (declaration.attribute ?? name)) continue;
      Object.assign(this, { [name]: declaration.type === Boolean ? value !== null : value });
    }
  }

  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    // A fault in an update is told where that update was waited for.
    this.#updated = this.#updated.catch(() => undefined).then(() => this.scheduleUpdate());
  }

  /** A subclass may put it off, with a promise. */
  protected scheduleUpdate(): void {
    this.performUpdate();
  }

  protected performUpdate(): void {
    Object.assign(this, Object.fromEntries(this.#early));
    this.#early = [];
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.hasUpdated = true;
    this.updated(changed);
  }

  protected update(changed: Changed): void {
    const value = this.render();
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const name of changed.keys()) {
      const attribute = String(name);
      if (!elementProperties.get(attribute)?.reflect) continue;
      const given = this.#values.get(name) as string | null | undefined;
      if (typeof given === 'string') this.setAttribute(attribute, given);
      else this.removeAttribute(attribute);
    }
    // What changes while this is drawn is another update.
    this.#settle();
    render(value, this.renderRoot, this.renderOptions);
  }

  #settle(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  protected willUpdate(_changed: Changed): void {}
  protected updated(_changed: Changed): void {}
  protected render(): unknown {
    return undefined;
  }
}
