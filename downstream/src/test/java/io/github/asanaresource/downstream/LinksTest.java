package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages, and to files of the project, lead somewhere. Links to other sites are not followed. */
class LinksTest {

    static List<Page> pages() throws IOException {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFileAndToAHeadingOfIt(Page page) throws IOException {
        for (String link : page.links()) {
            URI target = URI.create(link);
            if (!target.isAbsolute()) {
                Path file = target.getPath().isEmpty()
                        ? page.path()
                        : page.path().resolveSibling(target.getPath()).normalize();
                assertThat(Page.ROOT.resolve(file)).as(link).exists();
                if (target.getFragment() != null) {
                    assertThat(Page.of(file).anchors()).as(link).contains(target.getFragment());
                }
            }
        }
    }

    @Test
    void theReadmeLinksEachPageOfTheGuide() throws IOException {
        List<String> pages =
                Page.forUsers().stream().skip(1).map(Page::toString).toList();
        assertThat(pages).isNotEmpty();
        assertThat(Page.of(Page.README).links()).containsAll(pages);
    }
}
