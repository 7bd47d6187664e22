import { property } from 'lit/decorators.js';
import { resolveCity } from '../../data/select.js';
import { themes } from '../../data/themes.js';
import { themeProjectsMessages } from './theme-projects.messages.js';
import type { Themes } from '../../data/types.js';
import { InnocitiesElement } from '../../element/innocities-element.js';
import type { ViewContext, ViewModel } from '../../element/view-model.js';
import { themeTokens, tokenStyles } from '../../theme/tokens.js';
import { themeProjectsView, type Sort, type Shown } from './theme-projects.view.js';

/**
 * What the projects are about: their number and funding in three themes, as two panels of bars, each on
 * a scale of its own. A project can belong to several themes, so the themes are never added up.
 *
 * ```html
 * <innocities-theme-projects lang="fi"></innocities-theme-projects>
 * <innocities-theme-projects measure="funding" sort="value"></innocities-theme-projects>
 * ```
 *
 * Figures: projects launched by 18 February 2026 and their total funding, from the InnoCities
 * information pack. There are none by city: with `city` the widget says so. `src` takes a dataset like
 * `data/themes.json`.
 *
 * @tagname innocities-theme-projects
 * @csspart mark - A theme with its bars; also `selected`.
 */
export class InnocitiesThemeProjects extends InnocitiesElement<Themes> {
  static override styles = [...InnocitiesElement.styles, tokenStyles(themeTokens)];

  /** What is shown: the number of projects, their funding or both. */
  @property() measure?: Shown | null;

  /** The order of the themes: as in the source, by name, or by the first measure shown. */
  @property() sort?: Sort | null;

  protected override readonly words = themeProjectsMessages;
  override readonly bundled = themes;
  protected override readonly subject = 'theme';

  /** A city chosen elsewhere must not empty figures that know no cities. */
  protected override readonly followsCity = false;

  protected override createView(data: Themes, context: ViewContext): ViewModel {
    return themeProjectsView(
      {
        data,
        city: resolveCity(this.place),
        shown: this.choice('measure', this.measure, ['both', 'projects', 'funding']),
        sort: this.choice('sort', this.sort, ['source', 'name', 'value']),
      },
      context,
    );
  }
}
