<?php

namespace Drupal\innocities_widgets\Plugin\Filter;

use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Session\AccountInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\innocities_widgets\Widgets;
use Innocities\Widgets\Token;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Puts a widget in the place of `[innocities widget="city-map" city="oulu"]`.
 *
 * Also loads the script where a text format lets a pasted `figure data-innocities` through.
 */
#[Filter(
  id: "innocities_token",
  title: new TranslatableMarkup("InnoCities widgets"),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup("Shows a widget for [innocities widget=\"city-map\" city=\"oulu\"]. Place it after “Limit allowed HTML tags”."),
  weight: 50,
)]
class InnocitiesToken extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * The widgets.
   *
   * @var \Drupal\innocities_widgets\Widgets
   */
  protected $widgets;

  /**
   * Who reads.
   *
   * @var \Drupal\Core\Session\AccountInterface
   */
  protected $account;

  public function __construct(array $configuration, $plugin_id, $plugin_definition, Widgets $widgets, AccountInterface $account) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
    $this->widgets = $widgets;
    $this->account = $account;
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('innocities_widgets.widgets'),
      $container->get('current_user')
    );
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $text = (string) $text;
    $seen = FALSE;
    $notes = FALSE;
    $html = Token::replace($text, function ($name, array $asked) use ($langcode, &$seen, &$notes) {
      $embed = $this->widgets->embed($name, $asked, $langcode);
      $seen = TRUE;
      $notes = $notes || $embed->problems;
      $says = $embed->problems && $this->account->hasPermission('see innocities notes');
      return ($says ? $this->widgets->notes($embed) : '') . $this->widgets->render($embed);
    });
    $result = new FilterProcessResult($html);
    if ($seen || preg_match('/data-innocities|<innocities-/', $html)) {
      $result->addAttachments(['library' => [Widgets::LIBRARY]]);
    }
    if ($seen) {
      $result->addCacheContexts(['languages:language_interface']);
    }
    if ($notes) {
      $result->addCacheContexts(['user.permissions']);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    if (!$long) {
      return $this->t('[innocities widget="city-map" city="oulu" lang="sv"] shows a widget.');
    }
    return $this->t('[innocities widget="…"] on a line of its own shows a widget. Widgets: @names.', [
      '@names' => implode(', ', $this->widgets->catalogue()->names()),
    ]);
  }

}
