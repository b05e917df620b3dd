package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A summary of something that a story links to.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstory">Asana's reference</a>.
 */
@AsanaResource
public interface PreviewSpec {

    String fallback();

    @Example("Mar 17, 2019 1:25 PM")
    String footer();

    @Example("Asana for Slack")
    String header();

    @Example("https://asana.comn/apps/slack")
    String headerLink();

    @Example("<body>Great! I like this idea.</body>")
    String htmlText();

    @Example("Great! I like this idea.")
    String text();

    @Example("Greg")
    String title();

    @Example("https://asana.slack.com/archives/ABCDEFG/12345678")
    String titleLink();
}
