package io.github.asanaresource.models.proof;

import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A document of a model or union that can be generated again from its seed.
 *
 * @param tree its content
 * @param text its content as written
 */
record RandomDocument(String model, Condition condition, long seed, JsonTree tree, String text) {

    static RandomDocument of(String model, Condition condition, long seed) {
        // Random itself starts similarly for adjacent seeds.
        Random random = new Random(new SplittableRandom(Objects.hash(model, condition.name(), seed)).nextLong());
        JsonTree sound = new DocumentGenerator(condition, random).document(Facts.kindOf(model));
        JsonTree tree = condition == Condition.DAMAGED ? new Damage(random).inside(sound) : sound;
        return new RandomDocument(model, condition, seed, tree, Spelling.of(tree, condition, random));
    }

    boolean isOfASchema() {
        return Facts.kindOf(model) instanceof Kind.Resource;
    }

    Object read(Json way) {
        return way.read(text, EmittedModel.of(model).type());
    }

    /** The JSON that a model must write, with each version of Jackson. */
    String asWritten() {
        return Expectation.asWritten(Facts.kindOf(model), tree).text();
    }

    /** A description for failures of tests. */
    @Override
    public String toString() {
        return model + ", " + condition + ", -Ddocuments.seed=" + seed + ": " + text;
    }
}
