package io.github.asanaresource.processor.emission;

import java.util.Set;

/** The HTML 4 entities, which every version of Javadoc supports. */
final class HtmlEntities {

    private static final Set<String> NAMES = Set.of(
            ("quot amp lt gt nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                            + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave"
                            + " Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH"
                            + " Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc"
                            + " iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute"
                            + " thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron"
                            + " Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota"
                            + " kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv"
                            + " bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr"
                            + " lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic"
                            + " prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe"
                            + " oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams OElig"
                            + " oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo"
                            + " sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro")
                    .split(" "));

    /** The maximum length of a reference to an entity. */
    private static final int LONGEST = 12;

    private HtmlEntities() {}

    /** Returns the end of the entity that begins at a position, or the position if none begins there. */
    static int end(CharSequence text, int position) {
        int limit = Math.min(text.length(), position + LONGEST);
        int end = position + 1;
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        return end < limit && isEntity(text.subSequence(position + 1, end).toString()) ? end + 1 : position;
    }

    private static boolean isEntity(String name) {
        if (!name.startsWith("#")) {
            return NAMES.contains(name);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code >= ' ' && Character.isValidCodePoint(code);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
