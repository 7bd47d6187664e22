<?php
/**
 * The module's filter and block, run with stand-ins for the classes of Drupal that they build upon:
 * `php drupal.php MODULE`, cases as JSON in, what they make of them out. The stand-ins have the names
 * and signatures of Drupal 10.3 and 11, and just enough inside; a real Drupal they are not.
 */

namespace Drupal\Core\StringTranslation {
	class TranslatableMarkup {
		private $text;
		private $values;
		public function __construct( $text, array $values = array() ) {
			$this->text   = $text;
			$this->values = $values;
		}
		public function __toString() {
			$escape = static function ( $value ) {
				return htmlspecialchars( (string) $value, ENT_QUOTES );
			};
			return strtr( $this->text, array_map( $escape, $this->values ) );
		}
	}
	trait StringTranslationTrait {
		protected function t( $text, array $values = array(), array $options = array() ) {
			return new TranslatableMarkup( $text, $values );
		}
	}
}

namespace Drupal\Core\Language {
	interface LanguageInterface {
		const LANGCODE_NOT_SPECIFIED  = 'und';
		const LANGCODE_NOT_APPLICABLE = 'zxx';
		public function getId();
	}
	interface LanguageManagerInterface {
		public function getCurrentLanguage( $type = 'language_interface' );
	}
}

namespace Drupal\Core\Session {
	interface AccountInterface {
		public function hasPermission( string $permission );
	}
}

namespace Symfony\Component\DependencyInjection {
	interface ContainerInterface {
		public function get( string $id, int $invalid = 1 ): ?object;
	}
}

namespace Drupal\Core\Plugin {
	interface ContainerFactoryPluginInterface {
		public static function create( \Symfony\Component\DependencyInjection\ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition );
	}
	abstract class PluginBase {
		use \Drupal\Core\StringTranslation\StringTranslationTrait;
		protected $configuration;
		protected $pluginId;
		protected $pluginDefinition;
		public function __construct( array $configuration, $plugin_id, $plugin_definition ) {
			$this->configuration    = $configuration;
			$this->pluginId         = $plugin_id;
			$this->pluginDefinition = $plugin_definition;
		}
		public function getDerivativeId() {
			return explode( ':', $this->pluginId, 2 )[1] ?? null;
		}
	}
}

namespace Drupal\Core\Plugin\Discovery {
	interface ContainerDeriverInterface {
		public static function create( \Symfony\Component\DependencyInjection\ContainerInterface $container, $base_plugin_id );
	}
}

namespace Drupal\Component\Plugin\Derivative {
	abstract class DeriverBase {
		protected $derivatives = array();
		abstract public function getDerivativeDefinitions( $base_plugin_definition );
	}
}

namespace Drupal\Core\Form {
	interface FormStateInterface {
		public function &getValue( $key, $default = null );
	}
}

namespace Drupal\Core\Render {
	final class Markup {
		private $html;
		public static function create( $html ) {
			$markup       = new self();
			$markup->html = (string) $html;
			return $markup;
		}
		public function __toString() {
			return $this->html;
		}
	}
}

namespace Drupal\Core\Block {
	abstract class BlockBase extends \Drupal\Core\Plugin\PluginBase {
		public function __construct( array $configuration, $plugin_id, $plugin_definition ) {
			parent::__construct( $configuration, $plugin_id, $plugin_definition );
			$this->configuration = $configuration + $this->defaultConfiguration();
		}
		public function getConfiguration() {
			return $this->configuration;
		}
		public function defaultConfiguration() {
			return array();
		}
		public function blockForm( $form, \Drupal\Core\Form\FormStateInterface $form_state ) {
			return array();
		}
		public function blockSubmit( $form, \Drupal\Core\Form\FormStateInterface $form_state ) {}
		abstract public function build();
	}
}

namespace Drupal\filter\Plugin {
	interface FilterInterface {
		const TYPE_TRANSFORM_IRREVERSIBLE = 3;
		public function process( $text, $langcode );
		public function tips( $long = false );
	}
	abstract class FilterBase extends \Drupal\Core\Plugin\PluginBase implements FilterInterface {}
}

namespace Drupal\filter {
	class FilterProcessResult {
		public $seen = array(
			'library'  => array(),
			'contexts' => array(),
		);
		public function __construct( $processed_text ) {
			$this->seen['html'] = $processed_text;
		}
		public function addAttachments( array $attachments ) {
			$this->seen['library'] = array_merge( $this->seen['library'], $attachments['library'] );
			return $this;
		}
		public function addCacheContexts( array $contexts ) {
			$this->seen['contexts'] = array_merge( $this->seen['contexts'], $contexts );
			return $this;
		}
	}
}

namespace {
	use Drupal\innocities_widgets\Plugin\Block\InnocitiesWidget;
	use Drupal\innocities_widgets\Plugin\Derivative\InnocitiesWidget as Deriver;
	use Drupal\innocities_widgets\Plugin\Filter\InnocitiesToken;
	use Drupal\innocities_widgets\Widgets;

	set_error_handler(
		static function ( $level, $message, $file, $line ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
	);
	$module = $argv[1];
	spl_autoload_register(
		static function ( $class ) use ( $module ) {
			$start = 'Drupal\\innocities_widgets\\';
			if ( 0 === strpos( $class, $start ) ) {
				require $module . '/src/' . strtr( substr( $class, strlen( $start ) ), '\\', '/' ) . '.php';
			}
		}
	);

	$container = new class() implements Symfony\Component\DependencyInjection\ContainerInterface {
		public $services = array();
		public function get( string $id, int $invalid = 1 ): ?object {
			return $this->services[ $id ];
		}
	};
	$site      = new class() implements Drupal\Core\Language\LanguageManagerInterface, Drupal\Core\Language\LanguageInterface, Drupal\Core\Session\AccountInterface {
		public $language;
		public $editor;
		public function getCurrentLanguage( $type = 'language_interface' ) {
			return $this;
		}
		public function getId() {
			return $this->language;
		}
		public function hasPermission( string $permission ) {
			return $this->editor && 'see innocities notes' === $permission;
		}
	};
	$state     = new class() implements Drupal\Core\Form\FormStateInterface {
		public $values;
		public function &getValue( $key, $default = null ) {
			$value = $this->values;
			foreach ( (array) $key as $each ) {
				$value = $value[ $each ] ?? $default;
			}
			return $value;
		}
	};

	$input           = json_decode( stream_get_contents( STDIN ), true );
	$site->language  = $input['language'];
	$site->editor    = $input['editor'] ?? false;
	$widgets         = new Widgets( $site );
	$container->services = array(
		'innocities_widgets.widgets' => $widgets,
		'current_user'               => $site,
	);

	$filter = InnocitiesToken::create( $container, array(), 'innocities_token', array( 'provider' => 'innocities_widgets' ) );
	$output = array(
		'blocks' => array_map(
			static function ( array $definition ) {
				return (string) $definition['admin_label'];
			},
			Deriver::create( $container, 'innocities_widget' )->getDerivativeDefinitions( array( 'id' => 'innocities_widget' ) )
		),
		'tips'   => array( (string) $filter->tips(), (string) $filter->tips( true ) ),
		'texts'  => array(),
	);
	foreach ( $input['texts'] ?? array() as $text ) {
		$output['texts'][] = $filter->process( $text, $input['langcode'] ?? 'und' )->seen;
	}
	if ( isset( $input['block'] ) ) {
		$block         = InnocitiesWidget::create( $container, array(), 'innocities_widget:' . $input['block'], array( 'provider' => 'innocities_widgets' ) );
		$state->values = array( 'attributes' => $input['values'] );
		$form          = $block->blockForm( array(), $state );
		$block->blockSubmit( $form, $state );
		$built             = $block->build();
		$output['form']    = $form['attributes'];
		$output['kept']    = $block->getConfiguration()['attributes'];
		$output['html']    = (string) $built['#markup'];
		$output['library'] = $built['#attached']['library'];
		$output['again']   = $block->blockForm( array(), $state )['attributes'];
	}
	echo json_encode( $output, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
}
