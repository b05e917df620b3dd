/** Memory and threads: whether models grow, mix or leak when many threads read many of them, and how large they are. */
package io.github.asanaresource.benchmark.load;
