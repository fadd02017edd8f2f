namespace Kith.Platform.Forms;

/// <summary>A condition that cannot be read. <paramref name="Position"/> counts characters from 1.</summary>
public sealed record ConditionProblem(int Position, string Says);

/// <summary>
/// Reads the conditions of forms: <c>any(fact, code, ...)</c>, <c>none(fact, code, ...)</c>, <c>held(fact)</c>, <c>age under N</c>,
/// <c>age from N</c>, joined by <c>and</c>, <c>or</c>, <c>not</c> and parentheses; <c>and</c> binds closer than <c>or</c>.
/// </summary>
public static class ConditionParser
{
    /// <summary>Gives the condition, or the problem with its position.</summary>
    public static Condition? Parse(string text, out ConditionProblem? problem)
    {
        try
        {
            problem = null;
            return new Reader(Tokens(text)).Whole();
        }
        catch (Unreadable e)
        {
            problem = new ConditionProblem(e.Position, e.Message);
            return null;
        }
    }

    private readonly record struct Token(string Text, int Position);

    private sealed class Unreadable(int position, string says) : Exception(says)
    {
        public int Position => position;
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) i++;
            else if (text[i] is '(' or ')' or ',') tokens.Add(new(text[i].ToString(), ++i));
            else if (IsWord(text[i]))
            {
                var start = i;
                while (i < text.Length && IsWord(text[i])) i++;
                tokens.Add(new(text[start..i], start + 1));
            }
            else throw new Unreadable(i + 1, $"'{text[i]}' has no meaning in a condition");
        }

        tokens.Add(new("", text.Length + 1));
        return tokens;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';

    private sealed class Reader(List<Token> tokens)
    {
        private int at;
        private Token Now => tokens[at];

        public Condition Whole()
        {
            var condition = Or();
            return Now.Text.Length == 0 ? condition : throw Wrong("'and' or 'or'");
        }

        private Condition Or()
        {
            var left = And();
            while (Take("or")) left = new Condition.Both(left, And(), IsOr: true);
            return left;
        }

        private Condition And()
        {
            var left = One();
            while (Take("and")) left = new Condition.Both(left, One(), IsOr: false);
            return left;
        }

        private Condition One()
        {
            if (Take("not")) return new Condition.Not(One());
            if (Take("any")) return Listed();
            if (Take("none")) return new Condition.Not(Listed());
            if (Take("age")) return Age();
            if (Take("held"))
            {
                Must("(");
                var held = new Condition.HeldFact(Name("a fact"));
                Must(")");
                return held;
            }

            if (!Take("(")) throw Wrong("any(...), none(...), held(...), age under N, age from N, not or '('");
            var inner = Or();
            Must(")");
            return inner;
        }

        private Condition.Any Listed()
        {
            Must("(");
            var fact = Name("a fact");
            var codes = new List<string>();
            while (Take(",")) codes.Add(Name("a code"));
            if (codes.Count == 0) throw Wrong("',' and at least one code");
            Must(")");
            return new Condition.Any(fact, codes);
        }

        private Condition Age()
        {
            var from = Take("from");
            if (!from && !Take("under")) throw Wrong("'under' or 'from'");
            if (!int.TryParse(Now.Text, out var years)) throw Wrong("a number of years");
            at++;
            var under = new Condition.AgeUnder(years);
            return from ? new Condition.Not(under) : under;
        }

        private string Name(string what)
        {
            if (Now.Text is "" or "(" or ")" or ",") throw Wrong(what);
            return tokens[at++].Text;
        }

        private bool Take(string text)
        {
            if (Now.Text != text) return false;
            at++;
            return true;
        }

        private void Must(string text)
        {
            if (!Take(text)) throw Wrong($"'{text}'");
        }

        private Unreadable Wrong(string expected) =>
            new(Now.Position, $"{expected} was expected{(Now.Text.Length == 0 ? " before the end" : $" instead of '{Now.Text}'")}");
    }
}
