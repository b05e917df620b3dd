package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * A <em>task</em>, see <a href="https://example.com/tasks?a=1&amp;b=2">the guide</a> and Opt In.
 *
 * <p>Its state is one of:
 *
 * <ul>
 * <li>{@code open} &amp; &quot;new&quot;
 * <li>{@code done}
 * </ul>
 */
@AsanaResource
public interface TaskCompactSpec {

    String gid();

    /** What is to be done, such as &quot;a &lt; b&quot;, &#123;braces&#125;, *&#47; and &#64;mention. */
    @Example("Buy\tcatnip")
    String name();

    @OpenEnum({"default_task", "milestone"})
    @Example("milestone")
    String resourceSubtype();

    ColorSpec color();
}
