<?php

namespace Drupal\innocities_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\innocities_widgets\Plugin\Derivative\InnocitiesWidget as Deriver;
use Drupal\innocities_widgets\Widgets;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One widget as a block, with a form field for every attribute that an author may set.
 */
#[Block(
  id: "innocities_widget",
  admin_label: new TranslatableMarkup("InnoCities widget"),
  category: new TranslatableMarkup("InnoCities"),
  deriver: Deriver::class,
)]
class InnocitiesWidget extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * The widgets.
   *
   * @var \Drupal\innocities_widgets\Widgets
   */
  protected $widgets;

  public function __construct(array $configuration, $plugin_id, $plugin_definition, Widgets $widgets) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
    $this->widgets = $widgets;
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('innocities_widgets.widgets')
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    // The widget has a heading of its own.
    return ['attributes' => [], 'label_display' => '0'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['attributes'] = ['#type' => 'container', '#tree' => TRUE];
    foreach ($this->offered() as $name => $attribute) {
      $form['attributes'][$name] = $this->field($attribute, $this->configuration['attributes'][$name] ?? NULL);
    }
    return $form;
  }

  /**
   * The form field of one attribute.
   */
  protected function field(array $attribute, ?string $value): array {
    $field = ['#title' => $this->widgets->text($attribute['label'])];
    if (isset($attribute['help'])) {
      $field['#description'] = $this->widgets->text($attribute['help']);
    }
    if ($attribute['kind'] === 'flag') {
      return $field + ['#type' => 'checkbox', '#default_value' => $value !== NULL];
    }
    $value = $value ?? (string) ($attribute['default'] ?? '');
    if ($attribute['kind'] === 'choice') {
      $options = [];
      foreach ($attribute['values'] as $option) {
        $options[$option['value']] = $this->widgets->text($option['label']);
      }
      return $field + [
        '#type' => 'select',
        '#options' => $options,
        // A value that a newer version no longer knows gets the default, as on the page.
        '#default_value' => isset($options[$value]) ? $value : (string) ($attribute['default'] ?? ''),
      ];
    }
    return $field + [
      '#type' => 'textfield',
      '#default_value' => $value,
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $asked = [];
    foreach ($this->offered() as $name => $attribute) {
      $value = $form_state->getValue(['attributes', $name]);
      $asked[$name] = $attribute['kind'] === 'flag' ? (bool) $value : $value;
    }
    $embed = $this->widgets->embed($this->getDerivativeId(), $asked);
    // Only what differs from the default; without a language the block follows the page.
    $this->configuration['attributes'] = array_intersect_key($embed->attributes, array_filter($asked, function ($value) {
      return $value !== '' && $value !== NULL;
    }));
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $embed = $this->widgets->embed($this->getDerivativeId(), $this->configuration['attributes']);
    return [
      // The renderer escapes; Drupal's own filter would remove the element.
      '#markup' => Markup::create($this->widgets->render($embed)),
      '#attached' => ['library' => [Widgets::LIBRARY]],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

  /**
   * The attributes that an author may set.
   */
  protected function offered(): array {
    return $this->widgets->catalogue()->offered((string) $this->getDerivativeId());
  }

}
