<?php
/**
 * An embed as HTML: a figure with the element, and inside it the figures as text and table for
 * readers, browsers and machines without the script.
 */

namespace Innocities\Widgets;

final class Renderer {

	/** @var Catalogue */
	private $catalogue;

	public function __construct( Catalogue $catalogue ) {
		$this->catalogue = $catalogue;
	}

	/**
	 * @param Embed  $embed
	 * @param string $figure Attributes of the figure, already escaped.
	 */
	public function render( Embed $embed, string $figure = 'class="innocities"' ): string {
		if ( '' === $embed->name ) {
			return '';
		}
		$tag        = self::escape( $this->catalogue->widget( $embed->name )['tag'] );
		$attributes = '';
		foreach ( $embed->attributes as $name => $value ) {
			$attributes .= ' ' . self::escape( $name );
			$attributes .= '' === $value ? '' : '="' . self::escape( $value ) . '"';
		}
		// Built together with the element and from the same figures, so it is HTML as it stands.
		$fallback = $this->catalogue->fallback( $embed->name, $embed->language, $embed->key() );
		if ( isset( $embed->attributes['heading'] ) ) {
			$fallback = self::with_title( $fallback, $embed->attributes['heading'] );
		}
		return "<figure $figure>\n<$tag$attributes>\n$fallback\n</$tag>\n</figure>";
	}

	/** The same with a title of one's own before what it covers. */
	private static function with_title( string $fallback, string $title ): string {
		$titled = preg_replace_callback(
			'~^<p><strong>[^<]*?(, [^,<]*)?</strong>~u',
			static function ( array $match ) use ( $title ) {
				return '<p><strong>' . self::escape( $title ) . ( $match[1] ?? '' ) . '</strong>';
			},
			$fallback
		);
		return $titled ?? $fallback;
	}

	/** Text as it may stand in HTML, between quotes too. */
	public static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
