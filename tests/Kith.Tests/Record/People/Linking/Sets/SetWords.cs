namespace Kith.Tests.Record.People.Linking.Sets;

/// <summary>Common names and places to put invented people together from. The two kinds of set take different halves, so that nothing learnt on one is known of the other.</summary>
internal static class SetWords
{
    public static readonly string[] Forenames = List(
        """
        Oliver George Harry Noah Jack Leo Arthur Oscar Charlie Henry Theodore Freddie Alfie Joshua William James Thomas Daniel Samuel Joseph Max Lucas Mohammed Logan Isaac Dylan
        Olivia Amelia Isla Ava Mia Ivy Lily Florence Emily Sophia Rosie Grace Willow Freya Poppy Elsie Ella Evelyn Charlotte Jessica Sophie Daisy Alice Chloe Ruby Maya
        Robert Michael David Richard Peter Andrew Stephen Kevin Brian Alan Martin Graham Neil Colin Stuart Derek Gareth Simon Adrian Keith Philip Ian Trevor Nigel Barry Roger
        Margaret Susan Karen Linda Julie Helen Patricia Sharon Elizabeth Christine Janet Amanda Deborah Carol Angela Lorraine Denise Heather Gillian Wendy Maureen Sheila Diane Joanne Fiona Louise
        """);

    public static readonly string[] Surnames = List(
        """
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Patel Khan Lewis James Phillips
        Mason Mitchell Rose Davis Cox Alexander Marshall Bell Murphy Kelly Begum Bailey Cooper Richardson Howard Fletcher Barker Gibson Palmer Dixon Chapman Foster Holmes Hunt Webb Matthews Rogers
        Edwards Hughes Lloyd Collins Stewart Morris Cook Carter Parker Turner Hill Moore Clark Harrison Scott Young Morgan Price Bennett Shaw Baker Griffiths Ellis Simpson Adams Graham
        Anderson Allen Watson Butler Barnes Fisher Powell Stevens Lawson Reid Hamilton Sutton Payne Spencer Gardner Hudson Hawkins Saunders Lynch Newman Osborne Wheeler Norton Frost Doyle Nolan
        """);

    public static readonly string[] Towns = List(
        """
        London London London London Birmingham Leeds Glasgow Sheffield Bradford Liverpool Edinburgh Manchester Bristol Wakefield Cardiff Coventry Nottingham Leicester Sunderland Belfast Brighton Hull
        Newcastle Plymouth Wolverhampton Derby Swansea Southampton Aberdeen Westminster Portsmouth York Peterborough Dundee Lancaster Oxford Newport Preston Norwich Chester Cambridge Exeter
        """);

    public static readonly string[] Hosts = List("smith.net jones.com harris.org brown.info wilson.com lewis.biz walker.net hall.org green.com clarke.info allen.com price.net", 12);

    public static readonly string[] Trades = List(
        """
        politician writer painter footballer cricketer soldier priest engineer botanist composer actor merchant lawyer physician poet teacher architect printer engraver sculptor
        astronomer geologist sailor farmer banker publisher bishop diplomat journalist rower
        """);

    private static string[] List(string words, int least = 20)
    {
        var list = words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return list.Length >= least ? list : throw new InvalidOperationException("The list is too short.");
    }
}
