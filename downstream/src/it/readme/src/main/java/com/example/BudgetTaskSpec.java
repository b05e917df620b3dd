package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import java.math.BigDecimal;
import java.util.List;

@AsanaResource
public interface BudgetTaskSpec {

    List<TaskCustomFieldSpec> customFields();

    @CustomField(name = "Budget")
    BigDecimal budget();
}
