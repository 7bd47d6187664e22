<?php
/**
 * What a block is on the page. WordPress gives `$attributes` and `$block`.
 */

namespace Innocities\Widgets\WordPress;

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the renderer escapes.
echo render_block( $attributes, $block );
