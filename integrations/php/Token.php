<?php
/**
 * `[innocities widget="city-map" city="oulu"]` in the HTML of an author. It is plain text, so every
 * editor and every text format lets it through. WordPress reads such codes by itself.
 */

namespace Innocities\Widgets;

final class Token {

	/** A tag or a comment as a whole; the quotes matter, since an attribute may contain `>`. */
	private const TAG = '~(<!--.*?-->|</?[a-z](?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+>)~is';

	private const TOKEN = '~\[(\[?)innocities(?![\w-])([^\[\]]*)\](\]?)~i';

	/**
	 * Puts something in the place of every token. A token alone in its paragraph takes the paragraph's
	 * place, since a figure cannot stand inside one. `[[innocities …]]` is shown as text; so are tokens
	 * inside tags, and inside elements whose text is not read as text.
	 *
	 * @param callable $replace Gets the name of the widget and the attributes; returns HTML.
	 */
	public static function replace( string $html, callable $replace ): string {
		if ( false === stripos( $html, '[innocities' ) ) {
			return $html;
		}
		$parts = preg_split( self::TAG, $html, -1, PREG_SPLIT_DELIM_CAPTURE );
		if ( false === $parts ) {
			return $html;
		}
		$verbatim = null;
		foreach ( $parts as $index => $part ) {
			if ( 1 === $index % 2 ) {
				$verbatim = self::verbatim( $part, $verbatim );
				continue;
			}
			if ( null !== $verbatim || false === stripos( $part, '[innocities' ) ) {
				continue;
			}
			$parts[ $index ] = self::inText( $part, $replace, $alone );
			if ( $alone && self::isParagraph( $parts[ $index - 1 ] ?? '', $parts[ $index + 1 ] ?? '' ) ) {
				$parts[ $index - 1 ] = '';
				$parts[ $index + 1 ] = '';
			}
		}
		return implode( '', $parts );
	}

	/** The element that we are in whose text is to stay as it is. */
	private static function verbatim( string $tag, ?string $inside ): ?string {
		if ( null !== $inside ) {
			return preg_match( "~^</$inside\b~i", $tag ) ? null : $inside;
		}
		return preg_match( '~^<(pre|code|script|style|textarea|title)\b~i', $tag, $match )
			? strtolower( $match[1] )
			: null;
	}

	private static function isParagraph( string $before, string $after ): bool {
		return preg_match( '~^<p\b~i', $before ) && preg_match( '~^</p\b~i', $after );
	}

	/** @param bool|null $alone Set to whether there is nothing but one token. */
	private static function inText( string $text, callable $replace, ?bool &$alone ): string {
		$alone = false;
		$replaced = preg_replace_callback(
			self::TOKEN,
			static function ( array $match ) use ( $text, $replace, &$alone ) {
				if ( '' !== $match[1] && '' !== $match[3] ) {
					return substr( $match[0], 1, -1 );
				}
				$alone      = trim( str_replace( array( '&nbsp;', "\u{A0}" ), ' ', $text ) ) === $match[0];
				$attributes = self::attributes( $match[2] );
				$name       = $attributes['widget'] ?? '';
				unset( $attributes['widget'] );
				return $match[1] . $replace( $name, $attributes ) . $match[3];
			},
			$text
		);
		// A text that cannot be read, such as broken UTF-8, stays as it is.
		return $replaced ?? $text;
	}

	/** @return array<int|string, string> */
	private static function attributes( string $html ): array {
		$text = html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$text = str_replace( "\u{A0}", ' ', $text );
		// Word processors put round quotes where straight ones were meant.
		if ( false === strpbrk( $text, '"\'' ) ) {
			$text = str_replace( array( '“', '”', '„', '‟', '″' ), '"', $text );
		}
		preg_match_all( '~([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\']+))|([^\s=]+)~u', $text, $matches, PREG_SET_ORDER );
		$attributes = array();
		foreach ( $matches as $match ) {
			if ( isset( $match[5] ) ) {
				$attributes[] = $match[5];
			} else {
				$value = $match[2] . ( $match[3] ?? '' ) . ( $match[4] ?? '' );
				// A visual editor escapes once more what a copied token has escaped already.
				$attributes[ strtolower( $match[1] ) ] = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			}
		}
		return $attributes;
	}
}
