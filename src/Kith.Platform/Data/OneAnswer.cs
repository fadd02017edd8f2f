using System.Collections;
using System.Data.Common;

namespace Kith.Platform.Data;

/// <summary>One result of a batch, as if it were the only one: whoever reads it neither goes on to the next nor closes the batch.</summary>
internal sealed class OneAnswer(DbDataReader batch) : DbDataReader
{
    private bool closed;

    public override int Depth => batch.Depth;
    public override int FieldCount => batch.FieldCount;
    public override bool HasRows => batch.HasRows;
    public override bool IsClosed => closed;
    public override int RecordsAffected => -1;
    public override int VisibleFieldCount => batch.VisibleFieldCount;
    public override object this[int ordinal] => batch[ordinal];
    public override object this[string name] => batch[name];

    public override bool Read() => batch.Read();
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => batch.ReadAsync(cancellationToken);
    public override bool NextResult() => false;
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => Task.FromResult(false);
    public override void Close() => closed = true;

    public override bool GetBoolean(int ordinal) => batch.GetBoolean(ordinal);
    public override byte GetByte(int ordinal) => batch.GetByte(ordinal);
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => batch.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);
    public override char GetChar(int ordinal) => batch.GetChar(ordinal);
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => batch.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);
    public override string GetDataTypeName(int ordinal) => batch.GetDataTypeName(ordinal);
    public override DateTime GetDateTime(int ordinal) => batch.GetDateTime(ordinal);
    public override decimal GetDecimal(int ordinal) => batch.GetDecimal(ordinal);
    public override double GetDouble(int ordinal) => batch.GetDouble(ordinal);
    public override IEnumerator GetEnumerator() => batch.GetEnumerator();
    public override Type GetFieldType(int ordinal) => batch.GetFieldType(ordinal);
    public override T GetFieldValue<T>(int ordinal) => batch.GetFieldValue<T>(ordinal);
    public override Task<T> GetFieldValueAsync<T>(int ordinal, CancellationToken cancellationToken) => batch.GetFieldValueAsync<T>(ordinal, cancellationToken);
    public override float GetFloat(int ordinal) => batch.GetFloat(ordinal);
    public override Guid GetGuid(int ordinal) => batch.GetGuid(ordinal);
    public override short GetInt16(int ordinal) => batch.GetInt16(ordinal);
    public override int GetInt32(int ordinal) => batch.GetInt32(ordinal);
    public override long GetInt64(int ordinal) => batch.GetInt64(ordinal);
    public override string GetName(int ordinal) => batch.GetName(ordinal);
    public override int GetOrdinal(string name) => batch.GetOrdinal(name);
    public override string GetString(int ordinal) => batch.GetString(ordinal);
    public override object GetValue(int ordinal) => batch.GetValue(ordinal);
    public override int GetValues(object[] values) => batch.GetValues(values);
    public override bool IsDBNull(int ordinal) => batch.IsDBNull(ordinal);
    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken) => batch.IsDBNullAsync(ordinal, cancellationToken);
}
