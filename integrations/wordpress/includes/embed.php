<?php
/** The one way from what an author asked for to what stands on the page. */

namespace Innocities\Widgets\WordPress;

use Innocities\Widgets\Embed;

defined( 'ABSPATH' ) || exit;

/**
 * @param mixed  $name   The widget, as somebody wrote it.
 * @param array  $asked  Attributes, as somebody wrote them.
 * @param string $figure Attributes of the figure, already escaped.
 */
function render( $name, array $asked, string $figure = 'class="innocities"' ): string {
	// Plug-ins for several languages filter the locale page by page.
	$embed = new Embed( catalogue(), $name, $asked, get_locale() );
	if ( '' !== $embed->name ) {
		load_script();
	}
	return notes( $embed->problems ) . renderer()->render( $embed, $figure );
}
