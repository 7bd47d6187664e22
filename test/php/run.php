<?php
/**
 * Runs cases through the renderer: `php run.php FOLDER_OF_PHP FOLDER_OF_CATALOGUE CASES`, JSON out.
 * Every notice of PHP is an error here.
 */

use Innocities\Widgets\Catalogue;
use Innocities\Widgets\Embed;
use Innocities\Widgets\Renderer;
use Innocities\Widgets\Token;

set_error_handler(
	static function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

list( , $sources, $folder ) = $argv;
foreach ( array( 'Catalogue', 'Embed', 'Renderer', 'Token' ) as $class ) {
	require_once "$sources/$class.php";
}

$input     = json_decode( file_get_contents( $argv[3] ), true );
$catalogue = new Catalogue( $folder );
$renderer  = new Renderer( $catalogue );
$output    = array(
	'names'  => $catalogue->names(),
	'embeds' => array(),
	'tokens' => array(),
);
foreach ( $input['embeds'] ?? array() as $case ) {
	$embed              = new Embed( $catalogue, $case['name'], $case['asked'], $case['page'] );
	$output['embeds'][] = array(
		'html'     => $renderer->render( $embed ),
		'problems' => $embed->problems,
	);
}
foreach ( $input['tokens'] ?? array() as $case ) {
	$output['tokens'][] = Token::replace(
		$case['text'],
		static function ( $name, array $asked ) {
			$words = array( $name );
			foreach ( $asked as $key => $value ) {
				$words[] = "$key=$value";
			}
			return '{' . implode( ' ', $words ) . '}';
		}
	);
}
echo json_encode( $output, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
