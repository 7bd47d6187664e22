<?php
/**
 * The plug-in's script.php with stand-ins for the functions of WordPress that it calls while it loads:
 * `php wordpress.php FILE CASES`, what it makes of the cases as JSON out. A real WordPress is in
 * test/wordpress/.
 */

set_error_handler(
	static function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

define( 'ABSPATH', '/' );
$input   = json_decode( file_get_contents( $argv[2] ), true );
$filters = array();

function add_action() {}

function add_filter( $name, $filter ) {
	global $filters;
	$filters[ $name ] = $filter;
}

/** A reusable block. */
function get_post( $id ) {
	global $input;
	$content = $input['blocks'][ $id ] ?? null;
	return null === $content ? null : (object) array( 'post_content' => $content );
}

require $argv[1];

$output = array(
	'places' => array_keys( $filters ),
	'tags'   => array(),
	'uses'   => array(),
);
foreach ( $input['tags'] as $case ) {
	$output['tags'][] = $filters['script_loader_tag']( $case['tag'], $case['handle'], '' );
}
foreach ( $input['contents'] as $content ) {
	$output['uses'][] = Innocities\Widgets\WordPress\uses_widgets( $content );
}
echo json_encode( $output, JSON_THROW_ON_ERROR );
