<?php
/**
 * One widget with its attributes, as an author asked for it and as the catalogue allows it. Whatever
 * was asked, what comes out is valid: what is not known gets its default, and a problem says so.
 */

namespace Innocities\Widgets;

final class Embed {

	/** @var string Empty where there is no such widget. */
	public $name = '';

	/** @var string The language of the texts inside. */
	public $language;

	/** @var array<string, string> Attributes that differ from their default, checked but not escaped. */
	public $attributes = array();

	/**
	 * @var array[] What could not be followed: `code` is `widget`, `attribute`, `closed`,
	 *              `without-figures` or `value`; with it stand `attribute`, `value` and the list `legal`.
	 */
	public $problems = array();

	/** @var Catalogue */
	private $catalogue;

	/**
	 * @param Catalogue $catalogue
	 * @param mixed     $name          The widget, as somebody wrote it.
	 * @param array     $asked         Attributes as somebody wrote them; a value without a key is a flag.
	 * @param string    $page_language The language of the page, for where `lang` is not given.
	 */
	public function __construct( Catalogue $catalogue, $name, array $asked, string $page_language ) {
		$this->catalogue = $catalogue;
		$this->language  = $catalogue->language( $page_language );
		$known           = self::word( $name );
		if ( null === $known || null === $catalogue->widget( $known ) ) {
			$this->problem( 'widget', '', $name, $catalogue->names() );
			return;
		}
		$this->name = $known;
		foreach ( $asked as $key => $value ) {
			if ( is_int( $key ) ) {
				$this->ask( (string) self::word( $value ), true );
			} else {
				$this->ask( (string) self::word( $key ), $value );
			}
		}
		$this->attributes += array( 'lang' => $this->language );
		$this->language    = $this->attributes['lang'];
		$this->sort();
	}

	/** Under which key the fallback of these figures stands: `city=oulu&compare=model`. */
	public function key(): string {
		$offered = $this->catalogue->offered( $this->name );
		$figures = array_filter(
			$this->attributes,
			static function ( string $attribute ) use ( $offered ) {
				return ! empty( $offered[ $attribute ]['figures'] );
			},
			ARRAY_FILTER_USE_KEY
		);
		// The element understands a member such as Espoo; the figures are those of its city region.
		foreach ( $figures as $attribute => $value ) {
			$figures[ $attribute ] = $offered[ $attribute ]['aliases'][ $value ] ?? $value;
		}
		ksort( $figures, SORT_STRING );
		return http_build_query( $figures, '', '&', PHP_QUERY_RFC3986 );
	}

	/** @param mixed $value */
	private function ask( string $attribute, $value ): void {
		$offered = $this->catalogue->offered( $this->name );
		if ( ! isset( $offered[ $attribute ] ) ) {
			$this->problem( $this->refusal( $attribute ), $attribute, $value, array_keys( $offered ) );
			return;
		}
		$definition = $offered[ $attribute ];
		$legal      = Catalogue::legal( $definition );
		$default    = (string) ( $definition['default'] ?? '' );
		$asked      = 'lang' === $attribute && is_string( $value ) ? Catalogue::primary( $value ) : $value;
		$checked    = self::check( $definition['kind'], $asked, $legal );
		if ( null === $checked ) {
			$this->problem( 'value', $attribute, $value, $legal );
		} elseif ( false !== $checked && ( $checked !== $default || 'flag' === $definition['kind'] ) ) {
			$this->attributes[ $attribute ] = $checked;
		}
	}

	/** Why an attribute is not offered. */
	private function refusal( string $attribute ): string {
		$known = $this->catalogue->attributes( $this->name )[ $attribute ] ?? null;
		if ( null === $known ) {
			return 'attribute';
		}
		return empty( $known['closed'] ) ? 'without-figures' : 'closed';
	}

	/**
	 * @param mixed    $value
	 * @param string[] $legal
	 * @return string|false|null False where the attribute is to be left out, null where it is not valid.
	 */
	private static function check( string $kind, $value, array $legal ) {
		if ( null === $value || '' === $value && 'flag' !== $kind ) {
			return false;
		}
		if ( 'flag' === $kind ) {
			$word = is_bool( $value ) ? ( $value ? '1' : '0' ) : self::word( $value );
			if ( null === $word ) {
				return null;
			}
			return in_array( $word, array( '0', 'false', 'no', 'off' ), true ) ? false : '';
		}
		if ( 'text' === $kind ) {
			$text = self::line( $value );
			return '' === $text ? false : $text;
		}
		$word = self::word( $value );
		if ( '' === $word ) {
			return false;
		}
		foreach ( null === $word ? array() : array( $word, self::folded( $word ) ) as $each ) {
			if ( in_array( $each, $legal, true ) ) {
				return $each;
			}
		}
		return null;
	}

	/** Ids are written without å, ä and ö; people write names, whose letters may be in two parts. */
	private static function folded( string $word ): string {
		$letters = array(
			'å'       => 'a',
			'Å'       => 'a',
			'ä'       => 'a',
			'Ä'       => 'a',
			'ö'       => 'o',
			'Ö'       => 'o',
			"\u{30A}" => '',
			"\u{308}" => '',
		);
		return strtr( $word, $letters );
	}

	/**
	 * A word as the catalogue writes it. Word processors put round quotes where straight ones were
	 * meant, and those then belong to the value.
	 *
	 * @param mixed $value
	 */
	private static function word( $value ): ?string {
		$line = self::line( $value );
		if ( null === $line ) {
			return null;
		}
		return strtolower( (string) preg_replace( '/^[\s"\'“”„‟″«»‘’]+|[\s"\'“”„‟″«»‘’]+$/u', '', $line ) );
	}

	/**
	 * One line of valid UTF-8 without control characters, or null where it is no text at all.
	 *
	 * @param mixed $value
	 */
	private static function line( $value ): ?string {
		if ( ! is_string( $value ) && ! is_int( $value ) && ! is_float( $value ) ) {
			return null;
		}
		$line = preg_replace( '/[\x00-\x20\x7F]+/u', ' ', (string) $value );
		return null === $line ? null : trim( $line );
	}

	/** The order of the catalogue, so that the same embed is always the same text. */
	private function sort(): void {
		$order = array_flip( array_keys( $this->catalogue->offered( $this->name ) ) );
		uksort(
			$this->attributes,
			static function ( string $a, string $b ) use ( $order ) {
				return ( $order[ $a ] ?? PHP_INT_MAX ) <=> ( $order[ $b ] ?? PHP_INT_MAX );
			}
		);
	}

	/**
	 * @param mixed    $value
	 * @param string[] $legal
	 */
	private function problem( string $code, string $attribute, $value, array $legal ): void {
		$value            = (string) self::line( $value );
		$this->problems[] = compact( 'code', 'attribute', 'value', 'legal' );
	}
}
