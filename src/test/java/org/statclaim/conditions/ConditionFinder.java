package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds the conditions of Java sources: each operand of {@code &&} and {@code ||}, and all of what an {@code if} or a
 * conditional expression asks. Left out is what {@link Guards} tells, and whatever a loop asks: without it, it would not end.
 */
final class ConditionFinder {

    private ConditionFinder() {}

    /** The conditions of every source in the folder, by place. */
    static List<Condition> in(Path folder) {
        List<Condition> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                found.addAll(in(name, Files.readString(file, UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Condition.BY_PLACE);
        return found;
    }

    /** The conditions of one source, by place. */
    static List<Condition> in(String file, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Text(file, source)));
        Scan scan = new Scan(file, source, Trees.instance(task).getSourcePositions());
        try {
            for (CompilationUnitTree unit : task.parse()) {
                scan.unit = unit;
                scan.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        scan.found.sort(Condition.BY_PLACE);
        return scan.found;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String file, String source) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static final class Scan extends TreeScanner<Void, Void> {
        private final String file;
        private final String source;
        private final SourcePositions positions;
        private final List<Condition> found = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private CompilationUnitTree unit;
        private String type = "";
        private String method = "init";

        Scan(String file, String source, SourcePositions positions) {
            this.file = file;
            this.source = source;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree node, Void none) {
            String outer = type;
            String outerMethod = method;
            type = outer.isEmpty() ? node.getSimpleName().toString() : outer + "." + node.getSimpleName();
            method = "init";
            super.visitClass(node, none);
            type = outer;
            method = outerMethod;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void none) {
            String outer = method;
            method = node.getName().toString();
            super.visitMethod(node, none);
            method = outer;
            return null;
        }

        @Override
        public Void visitIf(IfTree node, Void none) {
            add(Condition.Kind.IF, bare(node.getCondition()));
            return super.visitIf(node, none);
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree node, Void none) {
            add(Condition.Kind.CHOICE, bare(node.getCondition()));
            return super.visitConditionalExpression(node, none);
        }

        @Override
        public Void visitBinary(BinaryTree node, Void none) {
            boolean and = node.getKind() == Tree.Kind.CONDITIONAL_AND;
            if (and || node.getKind() == Tree.Kind.CONDITIONAL_OR) {
                for (ExpressionTree side : List.of(node.getLeftOperand(), node.getRightOperand())) {
                    // "a && b && c" is "(a && b) && c", whose left side is no operand of its own
                    if (bare(side).getKind() != node.getKind()) {
                        add(and ? Condition.Kind.AND : Condition.Kind.OR, side);
                    }
                }
            }
            return super.visitBinary(node, none);
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree node, Void none) {
            return scan(node.getStatement(), none);
        }

        @Override
        public Void visitDoWhileLoop(DoWhileLoopTree node, Void none) {
            return scan(node.getStatement(), none);
        }

        @Override
        public Void visitForLoop(ForLoopTree node, Void none) {
            scan(node.getInitializer(), none);
            scan(node.getUpdate(), none);
            return scan(node.getStatement(), none);
        }

        private void add(Condition.Kind kind, ExpressionTree condition) {
            if (Guards.isGuard(bare(condition)) || Guards.binds(condition)) {
                return;
            }
            int start = (int) positions.getStartPosition(unit, condition);
            int end = (int) positions.getEndPosition(unit, condition);
            String text = String.join(" ", source.substring(start, end).strip().split("\\s+"));
            String method = type + "." + this.method;
            int ordinal = seen.merge(method + "\t" + kind + "\t" + text, 1, Integer::sum) - 1;
            long line = unit.getLineMap().getLineNumber(start);
            found.add(new Condition(file, line, method, kind, text, ordinal, start, end));
        }
    }

    static ExpressionTree bare(ExpressionTree tree) {
        ExpressionTree bare = tree;
        while (bare instanceof ParenthesizedTree parenthesized) {
            bare = parenthesized.getExpression();
        }
        return bare;
    }
}
