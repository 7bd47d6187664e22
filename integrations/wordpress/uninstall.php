<?php
/** Removes the one thing that the plug-in keeps. The pages keep their text. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $innocities_site ) {
		delete_blog_option( $innocities_site, 'innocities_widgets_everywhere' );
	}
} else {
	delete_option( 'innocities_widgets_everywhere' );
}
