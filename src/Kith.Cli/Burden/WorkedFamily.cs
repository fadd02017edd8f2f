namespace Kith.Cli.Burden;

/// <summary>
/// The worked family that today's forms were counted on: three children (14, 9, 4), their mother and her partner at home, the father of the
/// two older ones and the maternal grandmother elsewhere, and the professionals around them. Invented. Answers by entity and fact.
/// </summary>
public sealed class WorkedFamily
{
    private readonly Dictionary<(string Entity, string Fact), string> answers = [];

    private WorkedFamily(bool england)
    {
        var town = england ? "Wendbury" : "Ardmore";
        Child("C1", "Aoife", "Kelly", "2011-09-14", "F", "Hollymount College");
        Child("C2", "Cillian", "Kelly", "2016-11-02", "M", "Glen Primary School");
        Child("C3", "Fiadh", "Rafferty", "2021-06-21", "F", "Glen Primary School");
        Adult("M", "Sinéad", "Kelly", "1989-01-30", "F", "mother", "07700 900311", "sinead@example.org", "yes");
        Adult("P", "Gary", "Rafferty", "1991-05-17", "M", "step-parent", "07700 900312", "gary@example.org", "no");
        Adult("F", "Declan", "Kelly", "1987-08-08", "M", "father", "07700 900313", "declan@example.org", "yes");
        Adult("G", "Bernadette", "Toner", "1962-12-03", "F", "grandparent", "07700 900314", "bernadette@example.org", "no");
        Address("HOME", "household", "12 Mill Brae", town, england ? "ZZ99 1CD" : "BT99 1CD");
        Address("F", "household", "3 Quarry Lane", town, england ? "ZZ99 1EF" : "BT99 1EF");
        Address("G", "household", "41 Linen Row", town, england ? "ZZ99 1GH" : "BT99 1GH");
        Professional("P_DSL", "Deirdre Malone", "Designated teacher", "Glen Primary School", "07700 900321", "malone@example.org");
        Professional("P_GP", "Dr Ines Marlow", "GP", "Harbour Row Practice", "07700 900322", "marlow@example.org");
        Professional("P_HV", "Joan Prentice", "Health visitor", "Community nursing", "07700 900323", "prentice@example.org");
        Professional("P_CAMHS", "Theo Lambe", "Mental health practitioner", "Young minds clinic", "07700 900324", "lambe@example.org");
        Professional("P_POL", "Sergeant Anna Frayne", "Police", "Local policing team", "07700 900325", "frayne@example.org");
        Professional("P_SEN", "Martin Osgood", "Special educational needs co-ordinator", "Hollymount College", "07700 900326", "osgood@example.org");
    }

    /// <summary>The family as it lives in one of the places.</summary>
    public static WorkedFamily In(string place) => new(place == "england");

    /// <summary>The children, oldest first.</summary>
    public static IReadOnlyList<string> Children { get; } = ["C1", "C2", "C3"];

    /// <summary>The adults in the order the referrer names them.</summary>
    public static IReadOnlyList<string> Adults { get; } = ["M", "P", "F", "G"];

    /// <summary>Who lives where: the household's entity.</summary>
    public static string HomeOf(string entity) => entity is "F" or "G" ? entity : "HOME";

    /// <summary>What is answered about an entity when a page asks for a fact; null when this family has no answer to it.</summary>
    public string? Answer(string entity, string fact) => answers.GetValueOrDefault((entity, fact));

    /// <summary>Adds or replaces an answer.</summary>
    public WorkedFamily With(string entity, string fact, string value)
    {
        answers[(entity, fact)] = value;
        return this;
    }

    private void Child(string entity, string given, string family, string born, string sex, string school)
    {
        Name(entity, given, family, born, sex);
        Set(entity, ("child.school", school), ("person.ethnicity", "WBRI"), ("person.first-language", "eng"), ("person.religion", "none"),
            ("person.interpreter", "not-needed"), ("person.disability", "NONE"), ("child.gp", "Harbour Row Practice"));
    }

    private void Adult(string entity, string given, string family, string born, string sex, string kind, string phone, string email, string pr)
    {
        Name(entity, given, family, born, sex);
        Set(entity, ("relationship.kind", kind), ("person.phone", phone), ("person.email", email), ("relationship.parental-responsibility", pr),
            ("person.ethnicity", "WBRI"), ("person.religion", "none"));
    }

    private void Name(string entity, string given, string family, string born, string sex) =>
        Set(entity, ("person.given-name", given), ("person.family-name", family), ("person.born-on", born), ("person.sex", sex));

    private void Professional(string entity, string name, string role, string agency, string phone, string email)
    {
        Set(entity, ("professional.name", name), ("professional.role", role), ("professional.agency", agency), ("professional.phone", phone),
            ("professional.email", email), ("professional.contributed", "yes"));
        Address(entity, "professional", "5 Station Road", "Exampleton", "ZZ99 5ZZ");
    }

    private void Address(string entity, string kind, string line, string town, string postcode) =>
        Set(entity, ($"{kind}.address-line", line), ($"{kind}.town", town), ($"{kind}.postcode", postcode));

    private void Set(string entity, params ReadOnlySpan<(string Fact, string Value)> values)
    {
        foreach (var (fact, value) in values)
        {
            answers[(entity, fact)] = value;
        }
    }
}
