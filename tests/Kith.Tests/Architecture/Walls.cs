using Kith.Platform.Modules;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kith.Tests.Architecture;

/// <summary>One step through a wall: a type of one room that uses a type of another.</summary>
internal sealed record Step(string FromRoom, string FromType, string ToRoom, string ToType, string ToFolder);

/// <summary>Reads compiled code, lambdas and async included, and finds every use of one room by another.</summary>
internal static class Walls
{
    /// <summary>Every step from room to room in the house.</summary>
    public static IReadOnlyList<Step> Steps(Modules modules)
    {
        // Platform is the machinery every room stands on: its plates hold commands, and nobody needs to name it.
        var rooms = modules.All.Where(m => !m.Name.StartsWith("Platform/", StringComparison.Ordinal)).Select(m => (m.Name, Space: "Kith." + m.Name.Replace('/', '.'))).OrderByDescending(r => r.Space.Length).ToList();
        (string Room, string Folder)? RoomOf(string space)
        {
            foreach (var (name, prefix) in rooms)
            {
                if (space == prefix || space.StartsWith(prefix + ".", StringComparison.Ordinal))
                {
                    return (name, space.Length == prefix.Length ? "" : space[(prefix.Length + 1)..].Split('.')[0]);
                }
            }

            return null;
        }

        var steps = new HashSet<Step>();
        foreach (var floor in modules.Assemblies)
        {
            using var module = ModuleDefinition.ReadModule(floor.Location);
            foreach (var type in module.GetTypes())
            {
                if (RoomOf(SpaceOf(type)) is not { } from)
                {
                    continue;
                }

                foreach (var used in Used(type).SelectMany(Parts))
                {
                    if (RoomOf(SpaceOf(used)) is { } to && to.Room != from.Room)
                    {
                        steps.Add(new(from.Room, Outer(type), to.Room, Outer(used), to.Folder));
                    }
                }
            }
        }

        return steps.ToList();
    }

    /// <summary>What the plates do not allow.</summary>
    public static IReadOnlyList<string> Broken(Modules modules)
    {
        var plates = modules.All.ToDictionary(m => m.Name);
        return Steps(modules).Where(s => !plates[s.FromRoom].Uses.Contains(s.ToRoom) || (s.ToFolder.Length > 0 && s.ToFolder != "Contracts" && !plates[s.ToRoom].Opens.Contains(s.ToFolder)))
            .Select(s => plates[s.FromRoom].Uses.Contains(s.ToRoom)
                ? $"{s.FromRoom} uses {s.ToType}, which is private to {s.ToRoom}/{s.ToFolder}"
                : $"{s.FromRoom} uses {s.ToRoom} ({s.FromType} -> {s.ToType}), but its plate does not say so")
            .Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>Rooms that use each other in a circle.</summary>
    public static IReadOnlyList<string> Circles(Modules modules)
    {
        var uses = modules.All.ToDictionary(m => m.Name, m => m.Uses);
        var circles = new List<string>();
        void Walk(string room, List<string> path)
        {
            if (path.IndexOf(room) is >= 0 and var start)
            {
                circles.Add(string.Join(" -> ", path.Skip(start).Append(room)));
                return;
            }

            foreach (var next in uses.GetValueOrDefault(room) ?? [])
            {
                Walk(next, [.. path, room]);
            }
        }

        foreach (var room in uses.Keys)
        {
            Walk(room, []);
        }

        return circles.Distinct().ToList();
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        IEnumerable<TypeReference?> all =
        [
            type.BaseType, .. type.Interfaces.Select(i => i.InterfaceType), .. type.Fields.Select(f => f.FieldType), .. type.CustomAttributes.Select(a => a.AttributeType),
            .. type.Methods.SelectMany(OfMethod),
        ];
        return all.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var local in method.Body.Variables)
        {
            yield return local.VariableType;
        }

        foreach (var operand in method.Body.Instructions.Select(i => i.Operand))
        {
            switch (operand)
            {
                case TypeReference t: yield return t; break;
                case FieldReference f: yield return f.DeclaringType; yield return f.FieldType; break;
                case GenericInstanceMethod g:
                    yield return g.DeclaringType;
                    foreach (var argument in g.GenericArguments)
                    {
                        yield return argument;
                    }

                    break;
                case MethodReference m: yield return m.DeclaringType; break;
                case CallSite or Instruction or Instruction[] or VariableDefinition or ParameterDefinition or null: break;
            }
        }
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        yield return type.GetElementType();
        if (type is GenericInstanceType generic)
        {
            foreach (var argument in generic.GenericArguments.SelectMany(Parts))
            {
                yield return argument;
            }
        }
    }

    private static string SpaceOf(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace;
    }

    private static string Outer(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Name;
    }
}
