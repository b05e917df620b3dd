package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import io.github.asanaresource.Union;
import java.time.LocalDate;

@AsanaResource(basedOn = TaskBaseSpec.class)
public interface TaskRequestSpec {

    @Required
    @CreateOnly
    @Example("12345")
    String workspace();

    String weight();

    ParentSpec parent();

    @Required
    String gid();

    /** What is to be done, such as &quot;a &lt; b&quot;, &#123;braces&#125;, *&#47; and &#64;mention. */
    @Required
    @Example("Buy\tcatnip")
    String name();

    @Required
    @Example("2019-09-15")
    LocalDate dueOn();

    @Union
    interface ParentSpec {

        String gid();

        LinkSpec link();
    }
}
