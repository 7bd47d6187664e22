<?php
/**
 * The script, from the plug-in's own folder, and only on pages that use it.
 *
 * It goes into the head with `blocking="render"`: the page is not painted before the widgets are ready,
 * so nothing moves under the reader's eyes. A block theme renders its blocks before the head, so it is
 * enough to enqueue while rendering. Other themes print the head first: there the content of the page
 * is looked at beforehand. What even that does not see (a page builder, a sidebar) gets the script at
 * the end of the page, and the widget appears a moment later.
 *
 * With it goes a small style sheet for the tables of readers without the script.
 */

namespace Innocities\Widgets\WordPress;

defined( 'ABSPATH' ) || exit;

const SCRIPT     = 'innocities-widgets';
const EVERYWHERE = 'innocities_widgets_everywhere';

/** What a page with widgets has in its text: a block, a shortcode, pasted markup. */
const SIGNS = array( '<!-- wp:innocities/', '[innocities', '<innocities-', 'data-innocities' );

function load_script(): void {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
}

function script_url(): string {
	return plugins_url( 'dist/innocities.js', PLUGIN_FILE );
}

function has_sign( string $content ): bool {
	foreach ( SIGNS as $sign ) {
		if ( false !== strpos( $content, $sign ) ) {
			return true;
		}
	}
	return false;
}

/** @param int[] $seen Reusable blocks that were looked at: one may contain itself by way of others. */
function uses_widgets( string $content, array &$seen = array() ): bool {
	if ( has_sign( $content ) ) {
		return true;
	}
	// Reusable blocks stand in the text as numbers.
	preg_match_all( '/<!-- wp:block \{"ref":(\d+)/', $content, $matches );
	foreach ( array_diff( array_map( 'intval', $matches[1] ), $seen ) as $id ) {
		$seen[] = $id;
		$block  = get_post( $id );
		if ( $block && uses_widgets( $block->post_content, $seen ) ) {
			return true;
		}
	}
	return false;
}

add_action(
	'init',
	static function () {
		wp_register_script( SCRIPT, script_url(), array(), VERSION, false );
		wp_register_style( SCRIPT, plugins_url( 'renderer/figure.css', PLUGIN_FILE ), array(), VERSION );
	}
);

add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_queried_object() : null;
		$used = $post instanceof \WP_Post && ! post_password_required( $post ) && uses_widgets( $post->post_content );
		if ( $used || get_option( EVERYWHERE ) ) {
			load_script();
		}
	}
);

/** Markup that somebody pasted renders nothing of ours, so it is noticed as it goes by. */
function notice( string $html ): string {
	if ( false !== strpos( $html, 'data-innocities' ) || false !== strpos( $html, '<innocities-' ) ) {
		load_script();
	}
	return $html;
}

foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $place ) {
	add_filter(
		$place,
		static function ( $html ) {
			return is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) ? notice( $html ) : $html;
		},
		20
	);
}

/**
 * Makes a module of our script. What others put beside it (scripts before and after) or on it (a nonce)
 * stays: a site may need them.
 */
function as_module( string $html ): string {
	$ours = '~<script\b(?=[^>]*\sid=["\']?' . SCRIPT . '-js["\'\s>])([^>]*)>~i';
	return (string) preg_replace_callback(
		$ours,
		static function ( array $match ) {
			$others = preg_replace( '~\s(?:type|blocking)=(?:"[^"]*"|\'[^\']*\'|[^\s>]+)~i', '', $match[1] );
			return '<script type="module" blocking="render"' . $others . '>';
		},
		$html,
		1
	);
}

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		return SCRIPT === $handle && is_string( $tag ) ? as_module( $tag ) : $tag;
	},
	10,
	2
);
