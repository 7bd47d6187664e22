<?php
/**
 * What there is to embed, as the build wrote it down: `widgets.json` and `fallback/`.
 *
 * Shared by the plug-ins of WordPress and Drupal, and usable on any page made with PHP: it knows
 * neither of them. Syntax of PHP 7.4.
 */

namespace Innocities\Widgets;

final class Catalogue {

	/** @var string */
	private $folder;

	/** @var array|null */
	private $options;

	/** @var array<string, array<string, string>> */
	private $fallbacks = array();

	/** @param string $folder The folder of `widgets.json`. */
	public function __construct( string $folder ) {
		$this->folder = rtrim( $folder, '/\\' );
	}

	public function version(): string {
		return (string) ( $this->options()['version'] ?? '' );
	}

	/** @return string[] Names as authors write them: `funding-donut`. */
	public function names(): array {
		return array_column( $this->options()['widgets'] ?? array(), 'name' );
	}

	/** @return array|null Everything about one widget, or null where there is none of that name. */
	public function widget( string $name ): ?array {
		foreach ( $this->options()['widgets'] ?? array() as $widget ) {
			if ( $widget['name'] === $name ) {
				return $widget;
			}
		}
		return null;
	}

	/** @return array<string, array> All attributes of a widget, by name. */
	public function attributes( string $name ): array {
		return array_column( $this->widget( $name )['attributes'] ?? array(), null, 'name' );
	}

	/** @return array<string, array> The attributes that an author may set, by name. */
	public function offered( string $name ): array {
		return array_filter(
			$this->attributes( $name ),
			static function ( array $attribute ) {
				// What a widget understands but has nothing to show for is not offered either.
				// A closed one could make the page ask another server.
				return empty( $attribute['closed'] ) && false !== ( $attribute['offered'] ?? true );
			}
		);
	}

	/** @return string[] Every word that may stand as the value of a choice; a member means its city region. */
	public static function legal( array $attribute ): array {
		$values = array_column( $attribute['values'] ?? array(), 'value' );
		return array_values( array_filter( array_merge( $values, array_keys( $attribute['aliases'] ?? array() ) ), 'strlen' ) );
	}

	/** The language of a tag such as `sv-FI` or `sv_SE`; English where the widgets do not have it. */
	public function language( string $tag ): string {
		$languages = $this->options()['languages'] ?? array();
		$primary   = strtolower( self::primary( $tag ) );
		return in_array( $primary, $languages, true ) ? $primary : 'en';
	}

	/** What stands before the region: `sv` of `sv-FI` and of `sv_SE`. */
	public static function primary( string $tag ): string {
		return (string) strtok( trim( $tag ), '-_' );
	}

	/** One of the texts of `widgets.json`, in the language of a tag. */
	public function text( array $words, string $tag ): string {
		return (string) ( $words[ $this->language( $tag ) ] ?? reset( $words ) );
	}

	/** What readers without the script see; empty where the build wrote nothing for these figures. */
	public function fallback( string $name, string $language, string $key ): string {
		$file = "$name.$language";
		if ( ! isset( $this->fallbacks[ $file ] ) ) {
			$this->fallbacks[ $file ] = $this->read( "fallback/$file.json" );
		}
		return (string) ( $this->fallbacks[ $file ][ $key ] ?? '' );
	}

	private function options(): array {
		if ( null === $this->options ) {
			$this->options = $this->read( 'widgets.json' );
		}
		return $this->options;
	}

	private function read( string $file ): array {
		$path = $this->folder . '/' . $file;
		$read = is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
		return is_array( $read ) ? $read : array();
	}
}
