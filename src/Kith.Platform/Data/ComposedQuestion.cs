using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Kith.Platform.Data;

/// <summary>
/// Makes one expression of a question that was put together from pieces, so that it can be compiled (<see cref="Prepared{TShape, TAsk}"/>). Whatever changes from one
/// asking to the next stands in one <typeparamref name="TAsked"/>; each value its longest constructor takes
/// becomes a parameter, in that order.
/// </summary>
public static class ComposedQuestion<TAsked>
    where TAsked : class
{
    /// <summary>The question as a lambda over the context and the properties: <typeparamref name="TLambda"/> must have them in that order.</summary>
    public static Expression<TLambda> Of<TLambda>(IQueryable question)
        where TLambda : Delegate
    {
        var whole = new Whole();
        return Expression.Lambda<TLambda>(whole.Visit(question.Expression), [whole.Db, .. whole.Parameters]);
    }

    private sealed class Whole : ExpressionVisitor
    {
        private readonly Dictionary<string, ParameterExpression> byName;

        public Whole()
        {
            Parameters = [.. typeof(TAsked).GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name))];
            byName = Parameters.ToDictionary(p => p.Name!, StringComparer.Ordinal);
        }

        public ParameterExpression Db { get; } = Expression.Parameter(typeof(KithDb), "db");

        public List<ParameterExpression> Parameters { get; }

        // The context that it was put together on is not the one that it will be asked on.
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? Expression.Call(Db, nameof(DbContext.Set), [root.ElementType]) : base.VisitExtension(node);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is { Type: var of } && of.IsAssignableFrom(typeof(TAsked)) && byName.TryGetValue(node.Member.Name, out var parameter)) return parameter;
            return typeof(IQueryable).IsAssignableFrom(node.Type) ? Visit(Piece(node).Expression) : base.VisitMember(node);
        }

        // A piece that is used inside another stands there as a captured variable.
        private static IQueryable Piece(MemberExpression captured) => Expression.Lambda<Func<IQueryable>>(captured).Compile()();
    }
}
