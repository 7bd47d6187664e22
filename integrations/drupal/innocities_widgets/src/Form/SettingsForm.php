<?php

namespace Drupal\innocities_widgets\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * One choice for administrators.
 */
class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'innocities_widgets_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return ['innocities_widgets.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $form['everywhere'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Load the script on every page'),
      '#description' => $this->t('Not needed for blocks and for texts whose format has the filter “InnoCities widgets”: there the script is loaded by itself.'),
      '#default_value' => $this->config('innocities_widgets.settings')->get('everywhere'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $this->config('innocities_widgets.settings')
      ->set('everywhere', (bool) $form_state->getValue('everywhere'))
      ->save();
    parent::submitForm($form, $form_state);
  }

}
