<?php

namespace Drupal\innocities_widgets\Plugin\Derivative;

use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\Core\Plugin\Discovery\ContainerDeriverInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\innocities_widgets\Widgets;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A block for every widget of the catalogue.
 */
class InnocitiesWidget extends DeriverBase implements ContainerDeriverInterface {

  /**
   * The widgets.
   *
   * @var \Drupal\innocities_widgets\Widgets
   */
  protected $widgets;

  public function __construct(Widgets $widgets) {
    $this->widgets = $widgets;
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, $base_plugin_id) {
    return new static($container->get('innocities_widgets.widgets'));
  }

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition) {
    foreach ($this->widgets->catalogue()->names() as $name) {
      $widget = $this->widgets->catalogue()->widget($name);
      $this->derivatives[$name] = [
        // Drupal keeps definitions for all languages together, so the label is translated when it
        // is shown; the build puts the titles into the files in translations/.
        'admin_label' => new TranslatableMarkup($widget['title']['en']),
      ] + $base_plugin_definition;
    }
    return $this->derivatives;
  }

}
