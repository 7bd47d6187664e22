<?php
/** Settings > InnoCities: one choice for administrators, and the shortcodes to copy. */

namespace Innocities\Widgets\WordPress;

use Innocities\Widgets\Catalogue;

defined( 'ABSPATH' ) || exit;

const PAGE = 'innocities-widgets';

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			EVERYWHERE,
			array(
				'type'              => 'boolean',
				'default'           => false,
				'sanitize_callback' => static function ( $value ) {
					return $value ? 1 : 0;
				},
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'InnoCities', 'InnoCities', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	static function ( array $links ) {
		$url = admin_url( 'options-general.php?page=' . PAGE );
		array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'innocities-widgets' ) . '</a>' );
		return $links;
	}
);

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'InnoCities widgets', 'innocities-widgets' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<p>
				<label>
					<input type="checkbox" name="<?php echo esc_attr( EVERYWHERE ); ?>" value="1"
						aria-describedby="innocities-everywhere" <?php checked( get_option( EVERYWHERE ) ); ?>>
					<?php esc_html_e( 'Load the script on every page', 'innocities-widgets' ); ?>
				</label>
			</p>
			<p class="description" id="innocities-everywhere">
				<?php esc_html_e( 'Not needed for blocks, shortcodes and markup pasted into the text of a page: there the script is loaded by itself. Choose this where a theme or a page builder keeps pasted markup somewhere else.', 'innocities-widgets' ); ?>
			</p>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Shortcodes', 'innocities-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, search for InnoCities. In any other editor, paste one of these on a line of its own. Settings that you leave out get their default.', 'innocities-widgets' ); ?></p>
		<?php array_map( __NAMESPACE__ . '\shortcode_help', catalogue()->names() ); ?>
	</div>
	<?php
}

function shortcode_help( string $name ): void {
	$language = get_user_locale();
	$widget   = catalogue()->widget( $name );
	?>
	<h3><?php echo esc_html( catalogue()->text( $widget['title'], $language ) ); ?></h3>
	<p><code>[innocities widget="<?php echo esc_html( $name ); ?>"]</code></p>
	<table class="widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'Setting', 'innocities-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Meaning', 'innocities-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Values', 'innocities-widgets' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( catalogue()->offered( $name ) as $attribute ) : ?>
				<tr>
					<th scope="row"><code><?php echo esc_html( $attribute['name'] ); ?></code></th>
					<td><?php echo esc_html( catalogue()->text( $attribute['label'], $language ) ); ?></td>
					<td><?php echo esc_html( legal_values( $attribute ) ); ?></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
	<?php
}

function legal_values( array $attribute ): string {
	switch ( $attribute['kind'] ) {
		case 'choice':
			return implode( ', ', Catalogue::legal( $attribute ) );
		case 'flag':
			return __( 'the name alone, without a value', 'innocities-widgets' );
	}
	return __( 'any text', 'innocities-widgets' );
}
