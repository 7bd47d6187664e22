<?php
/** `[innocities widget="city-map" city="oulu" lang="sv"]`, for any editor and for authors without rights. */

namespace Innocities\Widgets\WordPress;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'innocities',
	static function ( $asked ) {
		$asked = array_map( __NAMESPACE__ . '\decoded', is_array( $asked ) ? $asked : array() );
		$name  = $asked['widget'] ?? '';
		unset( $asked['widget'] );
		return render( $name, $asked );
	}
);

/**
 * Editors write `&amp;` for `&` in the text of a page, a visual one also in a copied shortcode that has
 * it already; the renderer escapes anew.
 *
 * @param mixed $value
 * @return mixed
 */
function decoded( $value ) {
	for ( $times = 0; $times < 2 && is_string( $value ); $times++ ) {
		$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $value;
}
