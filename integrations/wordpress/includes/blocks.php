<?php
/** A block for every widget, all under one category. */

namespace Innocities\Widgets\WordPress;

use WP_Block;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'innocities-widgets-editor';

add_filter(
	'block_categories_all',
	static function ( array $categories ) {
		$categories[] = array(
			'slug'  => 'innocities',
			'title' => 'InnoCities',
			'icon'  => null,
		);
		return $categories;
	}
);

add_action(
	'init',
	static function () {
		$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( EDITOR, plugins_url( 'editor/editor.js', PLUGIN_FILE ), $needs, VERSION, true );
		wp_set_script_translations( EDITOR, 'innocities-widgets', dirname( PLUGIN_FILE ) . '/languages' );

		// In the editor this is the language of the person who edits.
		$language = determine_locale();
		foreach ( catalogue()->names() as $name ) {
			$widget = catalogue()->widget( $name );
			register_block_type(
				dirname( PLUGIN_FILE ) . '/blocks/' . $name,
				array(
					'title'       => catalogue()->text( $widget['title'], $language ),
					'description' => catalogue()->text( $widget['description'], $language ),
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$json = wp_json_encode( editor_options( get_user_locale() ), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( EDITOR, "window.innocitiesWidgets = $json;", 'before' );
	}
);

/** What the editor needs to draw the controls, in the words of one language. */
function editor_options( string $language ): array {
	$words   = static function ( array $texts ) use ( $language ) {
		return catalogue()->text( $texts, $language );
	};
	$widgets = array();
	foreach ( catalogue()->names() as $name ) {
		$attributes = array();
		foreach ( catalogue()->offered( $name ) as $attribute ) {
			$values = array();
			foreach ( $attribute['values'] ?? array() as $value ) {
				$values[] = array(
					'value' => $value['value'],
					'label' => $words( $value['label'] ),
				);
			}
			$attributes[] = array(
				'name'    => $attribute['name'],
				'kind'    => $attribute['kind'],
				'label'   => $words( $attribute['label'] ),
				'help'    => isset( $attribute['help'] ) ? $words( $attribute['help'] ) : '',
				'figures' => ! empty( $attribute['figures'] ),
				'default' => (string) ( $attribute['default'] ?? '' ),
				'values'  => $values,
				'aliases' => (object) ( $attribute['aliases'] ?? array() ),
			);
		}
		$widgets[] = array(
			'block'      => 'innocities/' . $name,
			'tag'        => catalogue()->widget( $name )['tag'],
			'attributes' => $attributes,
		);
	}
	return array(
		'widgets'  => $widgets,
		'language' => catalogue()->language( get_locale() ),
		'script'   => add_query_arg( 'ver', VERSION, script_url() ),
	);
}

/** Called by `blocks/render.php`. */
function render_block( array $asked, WP_Block $block ): string {
	$name  = substr( $block->name, strlen( 'innocities/' ) );
	$known = array_intersect_key( $asked, catalogue()->offered( $name ) );
	return render( $name, $known, get_block_wrapper_attributes( array( 'class' => 'innocities' ) ) );
}
