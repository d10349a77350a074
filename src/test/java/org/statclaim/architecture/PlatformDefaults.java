package org.statclaim.architecture;

/** The calls whose result depends on the machine that they happen to run on. */
final class PlatformDefaults {

    private PlatformDefaults() {}

    static CallAnyOf locale() {
        return new CallAnyOf(
                "use the locale of the machine",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                "java.text.DecimalFormat.<init>()",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                "java.text.DecimalFormatSymbols.getInstance()",
                "java.text.NumberFormat.getInstance()",
                "java.text.NumberFormat.getNumberInstance()",
                "java.text.NumberFormat.getIntegerInstance()",
                "java.text.NumberFormat.getPercentInstance()",
                "java.text.NumberFormat.getCurrencyInstance()",
                "java.text.BreakIterator.getSentenceInstance()",
                "java.text.BreakIterator.getWordInstance()",
                "java.text.Collator.getInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                "java.util.Formatter.<init>()",
                "java.util.Formatter.<init>(java.lang.Appendable)",
                "java.util.Locale.getDefault()",
                "org.apache.commons.lang3.StringUtils.lowerCase(java.lang.String)",
                "org.apache.commons.lang3.StringUtils.upperCase(java.lang.String)");
    }

    static CallAnyOf charset() {
        return new CallAnyOf(
                "use the charset of the machine",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.lang.String.<init>([B, int, int)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.io.ByteArrayOutputStream.toString()",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.FileReader.<init>(java.io.File)",
                "java.io.FileReader.<init>(java.lang.String)",
                "java.io.FileWriter.<init>(java.io.File)",
                "java.io.FileWriter.<init>(java.io.File, boolean)",
                "java.io.FileWriter.<init>(java.lang.String)",
                "java.io.FileWriter.<init>(java.lang.String, boolean)",
                "java.io.PrintStream.<init>(java.io.OutputStream)",
                "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                "java.io.PrintStream.<init>(java.io.File)",
                "java.io.PrintStream.<init>(java.lang.String)",
                "java.io.PrintWriter.<init>(java.io.OutputStream)",
                "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                "java.io.PrintWriter.<init>(java.io.File)",
                "java.io.PrintWriter.<init>(java.lang.String)",
                "java.util.Scanner.<init>(java.io.InputStream)",
                "java.util.Scanner.<init>(java.io.File)",
                "java.util.Scanner.<init>(java.nio.file.Path)",
                "java.util.Scanner.<init>(java.nio.channels.ReadableByteChannel)");
    }
}
