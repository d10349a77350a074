package org.statclaim.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the string literals of a Java source, but none in comments. */
public final class StringLiterals {

    /**
     * @param line where it begins, counted from 1
     * @param text without its quotes; an escaped letter is the letter, any other escape a space
     * @param statement the code between the end of the last statement and this literal
     */
    public record Literal(int line, String text, String statement) {}

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|\"\"\"(?<block>(?s:[^\"\\\\]*+(?:(?:\\\\.|\"(?!\"\"))[^\"\\\\]*+)*+))\"\"\""
            + "|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*+)\""
            + "|(?<character>'(?:\\\\.|[^'\\\\])++')"
            + "|(?<end>[;{}])");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+(?<code>[0-9a-fA-F]{4})|[0-7]{1,3}|.|\\n)");

    private StringLiterals() {}

    public static List<Literal> in(String source) {
        List<Literal> literals = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        int from = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            statement.append(source, from, token.start());
            from = token.end();
            String text = token.group("string") != null ? token.group("string") : token.group("block");
            if (text != null) {
                literals.add(new Literal(line(source, token.start()), unescape(text), statement.toString()));
            } else if (token.group("end") != null) {
                statement.setLength(0);
            }
        }
        return literals;
    }

    private static int line(String source, int offset) {
        return 1 + (int) source.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            String code = escape.group(1);
            return code == null ? " " : Matcher.quoteReplacement(Character.toString(Integer.parseInt(code, 16)));
        });
    }
}
