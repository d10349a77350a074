package org.statclaim.conditions;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;

/**
 * Conditions that only keep the program from failing, and so decide no reading: a comparison with null; one of an index
 * with the length or size of something or with zero, while a length that is held against a constant is a rule like any
 * other; and what names a variable for the code behind it, which would not compile without.
 */
final class Guards {

    private static final Set<Tree.Kind> EQUALITIES = EnumSet.of(Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);
    private static final Set<Tree.Kind> ORDERS = EnumSet.of(
            Tree.Kind.LESS_THAN, Tree.Kind.LESS_THAN_EQUAL, Tree.Kind.GREATER_THAN, Tree.Kind.GREATER_THAN_EQUAL);
    private static final Set<String> EXTENTS = Set.of("length", "size");

    private Guards() {}

    static boolean isGuard(ExpressionTree condition) {
        if (!(condition instanceof BinaryTree binary)) {
            return false;
        }
        ExpressionTree left = ConditionFinder.bare(binary.getLeftOperand());
        ExpressionTree right = ConditionFinder.bare(binary.getRightOperand());
        if (EQUALITIES.contains(binary.getKind())) {
            return isNull(left) || isNull(right);
        }
        return ORDERS.contains(binary.getKind()) && (isBound(left, right) || isBound(right, left));
    }

    /** Whether a part of it is {@code instanceof} with a name. */
    static boolean binds(ExpressionTree condition) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean visitBindingPattern(BindingPatternTree node, Void none) {
                        return true;
                    }

                    @Override
                    public Boolean reduce(Boolean one, Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(condition, null));
    }

    private static boolean isNull(ExpressionTree tree) {
        return tree.getKind() == Tree.Kind.NULL_LITERAL;
    }

    private static boolean isBound(ExpressionTree index, ExpressionTree bound) {
        boolean zero =
                bound instanceof LiteralTree literal && Integer.valueOf(0).equals(literal.getValue());
        return zero ? index instanceof IdentifierTree && !isConstant(index) : isExtent(bound) && !isConstant(index);
    }

    /** {@code text.length()}, {@code array.length - 1}. */
    private static boolean isExtent(ExpressionTree tree) {
        ExpressionTree bare = tree;
        while (bare instanceof BinaryTree sum && sum.getRightOperand() instanceof LiteralTree) {
            bare = ConditionFinder.bare(sum.getLeftOperand());
        }
        if (bare instanceof MethodInvocationTree call && call.getArguments().isEmpty()) {
            bare = call.getMethodSelect();
        }
        if (bare instanceof MemberSelectTree select) {
            return EXTENTS.contains(select.getIdentifier().toString());
        }
        return bare instanceof IdentifierTree name && name.getName().contentEquals("size");
    }

    /** A number, {@code MAX_DAY}, or a sum of such. */
    private static boolean isConstant(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return isConstant(parenthesized.getExpression());
        }
        if (tree instanceof BinaryTree sum) {
            return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
        }
        if (tree instanceof UnaryTree sign) {
            return isConstant(sign.getExpression());
        }
        if (tree instanceof IdentifierTree name) {
            String printed = name.getName().toString();
            return printed.chars().noneMatch(Character::isLowerCase);
        }
        return tree instanceof LiteralTree;
    }
}
