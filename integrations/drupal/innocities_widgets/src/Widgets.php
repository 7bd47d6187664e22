<?php

namespace Drupal\innocities_widgets;

use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Innocities\Widgets\Catalogue;
use Innocities\Widgets\Embed;
use Innocities\Widgets\Renderer;

/**
 * The widgets, for Drupal: the renderer that all plug-ins share, in the languages of the site.
 */
class Widgets {

  use StringTranslationTrait;

  /**
   * The asset library with the script.
   */
  public const LIBRARY = 'innocities_widgets/widgets';

  /**
   * What there is to embed.
   *
   * @var \Innocities\Widgets\Catalogue
   */
  protected $catalogue;

  /**
   * The language manager.
   *
   * @var \Drupal\Core\Language\LanguageManagerInterface
   */
  protected $languageManager;

  public function __construct(LanguageManagerInterface $language_manager) {
    $this->languageManager = $language_manager;
    $module = dirname(__DIR__);
    // The shared renderer is no Drupal code, so Drupal does not load it by itself.
    foreach (['Catalogue', 'Embed', 'Renderer', 'Token'] as $class) {
      require_once "$module/renderer/$class.php";
    }
    $this->catalogue = new Catalogue("$module/dist");
  }

  /**
   * What there is to embed.
   */
  public function catalogue(): Catalogue {
    return $this->catalogue;
  }

  /**
   * The language of the page.
   */
  public function language(): string {
    return $this->languageManager->getCurrentLanguage()->getId();
  }

  /**
   * One of the catalogue's texts, in the language of the page.
   */
  public function text(array $words): string {
    return $this->catalogue->text($words, $this->language());
  }

  /**
   * Checks what an author asked for.
   *
   * @param mixed $name
   *   The widget, as somebody wrote it.
   * @param array $asked
   *   Attributes, as somebody wrote them.
   * @param string|null $langcode
   *   The language of the text around it, where that is known.
   */
  public function embed($name, array $asked, ?string $langcode = NULL): Embed {
    $none = [
      NULL,
      '',
      LanguageInterface::LANGCODE_NOT_SPECIFIED,
      LanguageInterface::LANGCODE_NOT_APPLICABLE,
    ];
    $language = in_array($langcode, $none, TRUE) ? $this->language() : $langcode;
    return new Embed($this->catalogue, $name, $asked, $language);
  }

  /**
   * The embed as HTML.
   */
  public function render(Embed $embed): string {
    return (new Renderer($this->catalogue))->render($embed);
  }

  /**
   * What could not be followed, in words, as HTML for those who may see it.
   */
  public function notes(Embed $embed): string {
    if (!$embed->problems) {
      return '';
    }
    $items = '';
    foreach ($embed->problems as $problem) {
      $items .= '<li>' . $this->inWords($problem) . '</li>';
    }
    $title = $this->t('InnoCities widgets, shown only to those who may see notes:');
    return "<div role=\"note\"><p><strong>$title</strong></p><ul>$items</ul></div>";
  }

  /**
   * One problem in words; its parts are escaped by the placeholders.
   */
  protected function inWords(array $problem): string {
    $legal = implode(', ', $problem['legal']);
    switch ($problem['code']) {
      case 'widget':
        return (string) $this->t('There is no widget “@value”. Widgets: @legal.', [
          '@value' => $problem['value'],
          '@legal' => $legal,
        ]);

      case 'attribute':
        return (string) $this->t('There is no setting “@name”. Settings of this widget: @legal.', [
          '@name' => $problem['attribute'],
          '@legal' => $legal,
        ]);

      case 'closed':
        return (string) $this->t('The setting “@name” cannot be used here, since it could make the page ask another server.', [
          '@name' => $problem['attribute'],
        ]);

      case 'without-figures':
        return (string) $this->t('The setting “@name” changes nothing here: this widget has no figures for it.', [
          '@name' => $problem['attribute'],
        ]);

      default:
        return (string) $this->t('“@value” is not a value of “@name”, so the default is shown. Values: @legal.', [
          '@value' => $problem['value'],
          '@name' => $problem['attribute'],
          '@legal' => $legal ?: $this->t('any text or number that fits'),
        ]);
    }
  }

}
