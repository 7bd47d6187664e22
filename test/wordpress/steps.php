<?php
/**
 * What the tests do inside WordPress without a browser: `php steps.php FOLDER STEP JSON`. The answer
 * is JSON between record separators, since plug-ins may print.
 */

list( , $folder, $step, $input ) = $argv;
$input = json_decode( $input, true );

$_SERVER['HTTP_HOST']       = 'localhost';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $folder . '/wp-load.php';

$steps = array(
	/** An administrator, and an author, who may not write HTML of every kind. */
	'install'  => static function () {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		add_filter( 'pre_wp_mail', '__return_true' );
		wp_install( 'Koskela', 'admin', 'admin@example.org', false, '', 'admin-password' );
		$author = wp_create_user( 'author', 'author-password', 'author@example.org' );
		( new WP_User( $author ) )->set_role( 'author' );
		// The editor's tour of itself shows moving pictures from another server.
		update_user_meta( $author, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
		// Pictures of people would be asked of another server.
		update_option( 'show_avatars', 0 );
		return true;
	},

	/** The tags and attributes that an author's text keeps. */
	'kses'     => static function () {
		return wp_kses_allowed_html( 'post' );
	},

	'may'      => static function ( array $input ) {
		return user_can( get_user_by( 'login', $input['user'] ), $input['right'] );
	},

	/** Saves a post as a person does, with the filters that person's rights bring. */
	'post'     => static function ( array $input ) {
		wp_set_current_user( get_user_by( 'login', $input['user'] )->ID );
		kses_init();
		$post = array(
			'post_title'    => $input['title'],
			'post_content'  => $input['content'],
			'post_status'   => 'publish',
			'post_password' => $input['password'] ?? '',
			'post_type'     => $input['type'] ?? 'post',
		);
		$id   = wp_insert_post( wp_slash( $post ), true );
		return array(
			'id'      => $id,
			'content' => get_post( $id )->post_content,
		);
	},

	'content'  => static function ( array $input ) {
		return get_post( $input['id'] )->post_content;
	},

	/** Widgets, beside the text of a page. */
	'sidebar'  => static function ( array $input ) {
		update_option( 'widget_block', array( 2 => array( 'content' => $input['content'] ), '_multiwidget' => 1 ) );
		update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2' ), 'array_version' => 3 ) );
		return true;
	},

	'theme'    => static function ( array $input ) {
		switch_theme( $input['theme'] );
		return get_stylesheet();
	},

	'language' => static function ( array $input ) {
		update_option( 'WPLANG', $input['locale'] );
		return true;
	},

	/** What the plug-in may leave behind nowhere. */
	'traces'   => static function () {
		global $wpdb;
		return array(
			'options'  => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%innocities%'" ),
			'usermeta' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%innocities%'" ),
			'postmeta' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%innocities%'" ),
			'folder'   => is_dir( WP_PLUGIN_DIR . '/innocities-widgets' ),
		);
	},
);

$answer = $steps[ $step ]( $input );
echo "\x1e" . wp_json_encode( $answer, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\x1e";
