<?php
/** Tells those who can edit a page what could not be followed. Visitors see nothing of it. */

namespace Innocities\Widgets\WordPress;

defined( 'ABSPATH' ) || exit;

/** @param array[] $problems From an embed. */
function notes( array $problems ): string {
	if ( ! $problems || is_feed() || ! may_edit() ) {
		return '';
	}
	$notes = '';
	foreach ( $problems as $problem ) {
		$notes .= '<li>' . esc_html( in_words( $problem ) ) . '</li>';
	}
	return '<div class="innocities-notes" role="note"><p><strong>'
		. esc_html__( 'InnoCities widgets, shown only to those who can edit this page:', 'innocities-widgets' )
		. '</strong></p><ul>' . $notes . '</ul></div>';
}

function may_edit(): bool {
	$post = get_the_ID();
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' );
}

/** @param array $problem One of an embed's problems. */
function in_words( array $problem ): string {
	$legal = implode( ', ', $problem['legal'] );
	switch ( $problem['code'] ) {
		case 'widget':
			/* translators: 1: what was written, 2: names separated by commas */
			return sprintf( __( 'There is no widget “%1$s”. Widgets: %2$s.', 'innocities-widgets' ), $problem['value'], $legal );
		case 'attribute':
			/* translators: 1: what was written, 2: names separated by commas */
			return sprintf( __( 'There is no setting “%1$s”. Settings of this widget: %2$s.', 'innocities-widgets' ), $problem['attribute'], $legal );
		case 'closed':
			/* translators: 1: name of an attribute */
			return sprintf( __( 'The setting “%1$s” cannot be used here, since it could make the page ask another server.', 'innocities-widgets' ), $problem['attribute'] );
		case 'without-figures':
			/* translators: 1: name of an attribute */
			return sprintf( __( 'The setting “%1$s” changes nothing here: this widget has no figures for it.', 'innocities-widgets' ), $problem['attribute'] );
		case 'value':
			if ( ! $problem['legal'] ) {
				/* translators: 1: what was written, 2: name of an attribute */
				return sprintf( __( '“%1$s” is not a value of “%2$s”, so the default is shown.', 'innocities-widgets' ), $problem['value'], $problem['attribute'] );
			}
			/* translators: 1: what was written, 2: name of an attribute, 3: values separated by commas */
			return sprintf( __( '“%1$s” is not a value of “%2$s”, so the default is shown. Values: %3$s.', 'innocities-widgets' ), $problem['value'], $problem['attribute'], $legal );
	}
	return $problem['code'];
}
