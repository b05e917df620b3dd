/** From elements to models or problems: the only code that looks at what the compiler knows of a spec. */
package io.github.asanaresource.processor.reading;
