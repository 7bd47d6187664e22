<?php
/**
 * Plugin Name:       InnoCities widgets
 * Description:       Finland's ecosystem agreements as blocks and a shortcode: a city map, a funding donut and a theme chart, in Finnish, Swedish and English. Nothing is asked of any other server.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            InnoCities widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       innocities-widgets
 * Domain Path:       /languages
 */

namespace Innocities\Widgets\WordPress;

use Innocities\Widgets\Catalogue;
use Innocities\Widgets\Renderer;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const VERSION     = '@version@';

require_once __DIR__ . '/renderer/Catalogue.php';
require_once __DIR__ . '/renderer/Embed.php';
require_once __DIR__ . '/renderer/Renderer.php';
require_once __DIR__ . '/includes/notes.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/settings.php';

/** What there is to embed. */
function catalogue(): Catalogue {
	static $catalogue;
	if ( ! $catalogue ) {
		$catalogue = new Catalogue( __DIR__ . '/dist' );
	}
	return $catalogue;
}

function renderer(): Renderer {
	static $renderer;
	if ( ! $renderer ) {
		$renderer = new Renderer( catalogue() );
	}
	return $renderer;
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'innocities-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
);
