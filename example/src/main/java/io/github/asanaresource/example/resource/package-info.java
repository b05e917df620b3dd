/** The resources that the program talks about, as specs; the models are generated beside them. */
package io.github.asanaresource.example.resource;
